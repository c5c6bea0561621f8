import { CheckCircleSolid, ExclamationCircleSolid, MinusMini, XCircleSolid } from "@medusajs/icons"
import { Badge, InlineTip, Text } from "@medusajs/ui"
import type { Readiness, ReadinessCheck } from "@ocop/contract"
import { Answered, Desk, Strip, useQueryOf, useWords } from "../kit"
import { settingsMessages } from "./messages"

const ICONS = {
  ok: <CheckCircleSolid className="text-ui-tag-green-icon" />,
  missing: <XCircleSolid className="text-ui-tag-red-icon" />,
  sample: <ExclamationCircleSolid className="text-ui-tag-orange-icon" />,
  off: <MinusMini className="text-ui-fg-muted" />,
}
const COLORS = { ok: "green", missing: "red", sample: "orange", off: "grey" } as const

/** "Ready to sell?": what is there, what is empty or a sample, and what may stay off. */
export function ReadinessPanel() {
  const { words } = useWords(settingsMessages)
  const answer = useQueryOf<{ readiness: Readiness }>("/admin/readiness")
  return (
    <Desk title={words.ready.title}>
      <Answered of={answer}>
        {({ readiness }) => (
          <Strip label={words.ready.title}>
            <Verdict readiness={readiness} />
            <ul className="flex flex-col gap-y-3">
              {readiness.checks.map((check) => (
                <Check key={check.key} check={check} />
              ))}
            </ul>
          </Strip>
        )}
      </Answered>
    </Desk>
  )
}

function Verdict({ readiness: { demo, ready } }: { readiness: Readiness }) {
  const { words } = useWords(settingsMessages)
  const { title, all, notYet, demoOn, closed } = words.ready
  if (ready)
    return (
      <InlineTip variant="success" label={title}>
        {demo ? all : words.states.ok}
      </InlineTip>
    )
  return (
    <InlineTip variant={demo ? "warning" : "error"} label={demo ? demoOn : title}>
      {demo ? notYet : closed}
    </InlineTip>
  )
}

function Check({ check: { key, state, required, missing } }: { check: ReadinessCheck }) {
  const { words } = useWords(settingsMessages)
  const names = missing.map((path) => words.fields[path] ?? path)
  return (
    <li className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3">
      <span className="pt-0.5">{ICONS[state]}</span>
      <div>
        <p className="flex flex-wrap items-center gap-x-2">
          <span className="txt-compact-medium-plus">{words.checks[key] ?? key}</span>
          <Badge size="2xsmall" color={COLORS[state]}>
            {words.states[state]}
            {required && state !== "ok" && `, ${words.required}`}
          </Badge>
        </p>
        {state !== "ok" && (
          <Text size="small" className="text-ui-fg-subtle">
            {names.length > 0 && `${words.fill} ${names.join(", ")}. `}
            {words.checksHow[key]}
          </Text>
        )}
      </div>
    </li>
  )
}
