import { Heading, Text } from "@medusajs/ui"
import type { DeskDossier } from "@ocop/contract"
import { Strip, useWords } from "../kit"
import { dossierMessages } from "./messages"

/** The steps that a dossier went, the newest first. */
export function History({ desk }: { desk: DeskDossier }) {
  const { words, moment } = useWords(dossierMessages)
  const steps = [...desk.dossier.steps].reverse()
  if (steps.length === 0) return null
  return (
    <Strip label={words.history}>
      <Heading level="h2">{words.history}</Heading>
      <ol className="flex flex-col gap-y-3">
        {steps.map(({ id, act, actor, actorName, note, at }) => (
          <li key={id}>
            <Text size="small">
              <span className="text-ui-fg-subtle tabular-nums">{moment(at)}</span> ·{" "}
              {actorName ?? (actor.startsWith("member:") ? words.producerActs : "")}: {words.acts[act]}
            </Text>
            {note && (
              <Text size="small" className="text-ui-fg-subtle whitespace-pre-wrap break-words">
                {note}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Strip>
  )
}
