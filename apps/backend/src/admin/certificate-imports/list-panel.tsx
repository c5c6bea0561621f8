import { Badge, Button, InlineTip, Text } from "@medusajs/ui"
import { CERTIFICATE_VERDICTS, type CertificateImport, type CertificateVerdict } from "@ocop/contract"
import { useState } from "react"
import { Answered, Refused, Strip, useAct, useQueryOf, useWords } from "../kit"
import { ListRows } from "./list-rows"
import { certificateImportMessages } from "./messages"

/** What needs somebody comes first. */
const ORDER: readonly CertificateVerdict[] = ["unknown_product", "conflict", "bad", "new", "completes", "same"]

/** One list: what each kind of row would do, and the one thing to press. */
export function ListPanel({ id }: { id: string }) {
  const answer = useQueryOf<{ import: CertificateImport }>(`/admin/certificate-imports/${encodeURIComponent(id)}`)
  return <Answered of={answer}>{({ import: list }) => <Panel key={list.id} list={list} />}</Answered>
}

function Panel({ list }: { list: CertificateImport }) {
  const { words } = useWords(certificateImportMessages)
  const { counts, state } = list
  const first = ORDER.find((one) => counts[one] > 0) ?? CERTIFICATE_VERDICTS[0]
  const [chosen, choose] = useState<CertificateVerdict>(first)
  // A kind that a choice has emptied is not kept open.
  const verdict = counts[chosen] > 0 ? chosen : first
  const act = useAct<{ added: number; completed: number }>({ also: ["certificates"] })
  const leave = useAct()
  const path = `/admin/certificate-imports/${encodeURIComponent(list.id)}`
  const toWrite = counts.new + counts.completes
  return (
    <Strip label={list.name}>
      <div className="flex flex-wrap items-center gap-3">
        <Text weight="plus" className="break-all">
          {list.name}
        </Text>
        <Badge size="2xsmall" color={state === "taken" ? "green" : "grey"}>
          {words.states[state]}
        </Badge>
      </div>
      {list.unknownHeadings.length > 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {words.unknownHeadings(list.unknownHeadings.join(", "))}
        </Text>
      )}
      {state === "looked" && (
        <div className="flex flex-wrap items-center gap-2">
          {toWrite > 0 ? (
            <Button size="small" isLoading={act.isPending} onClick={() => act.mutate({ path: `${path}/acceptances` })}>
              {words.accept(toWrite)}
            </Button>
          ) : (
            <Text size="small">{words.nothingToTake}</Text>
          )}
          <Button
            size="small"
            variant="secondary"
            isLoading={leave.isPending}
            onClick={() => leave.mutate({ path, method: "DELETE", body: undefined })}
          >
            {words.leave}
          </Button>
        </div>
      )}
      {act.data && (
        <InlineTip variant="success" label={words.states.taken} role="status">
          {words.taken(act.data.added, act.data.completed)}
        </InlineTip>
      )}
      <Refused error={act.error ?? leave.error} because={words.because} />
      <fieldset className="flex flex-wrap gap-2">
        <legend className="sr-only">{words.show}</legend>
        {ORDER.map((one) => (
          <Button
            key={one}
            size="small"
            variant={one === verdict ? "primary" : "secondary"}
            aria-pressed={one === verdict}
            disabled={counts[one] === 0}
            onClick={() => choose(one)}
          >
            {words.verdicts[one]} {counts[one]}
          </Button>
        ))}
      </fieldset>
      <Text size="small" className="text-ui-fg-subtle">
        {words.explained[verdict]}
      </Text>
      <ListRows list={list} verdict={verdict} />
    </Strip>
  )
}
