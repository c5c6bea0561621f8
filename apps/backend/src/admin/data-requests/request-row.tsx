import { Badge, Text } from "@medusajs/ui"
import type { AdminDataRequestList } from "@ocop/contract"
import { Strip, useWords } from "../kit"
import { dataRequestMessages } from "./messages"

const TONES = { waiting: "orange", done: "green", withdrawn: "grey" } as const

/** One request, without a name: what was asked, until when it is to be answered, and what holds it up. */
export function RequestRow({ request }: { request: AdminDataRequestList["requests"][number] }) {
  const { words, date, moment } = useWords(dataRequestMessages)
  const { kind, state, of, askedAt, dueOn, runsAt, doneAt, overdue, heldBy } = request
  const facts = [
    words.of[of],
    words.asked(moment(askedAt)),
    state === "waiting" && (overdue ? words.overdue(date(dueOn)) : words.due(date(dueOn))),
    state === "waiting" && runsAt && words.runs(moment(runsAt)),
    doneAt && words.done(moment(doneAt)),
  ]
  return (
    <Strip>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div>
          <Text weight="plus">{words.kinds[kind]}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {facts.filter(Boolean).join(", ")}
          </Text>
        </div>
        <Badge size="2xsmall" color={overdue ? "red" : TONES[state]}>
          {words.states[state]}
        </Badge>
      </div>
      {state === "waiting" && heldBy.length > 0 && (
        <Text size="small">{words.held(heldBy.map(({ order, parcel }) => `${order}/${parcel}`).join(", "))}</Text>
      )}
    </Strip>
  )
}
