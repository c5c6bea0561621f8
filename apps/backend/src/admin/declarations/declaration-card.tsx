import { Heading, Text } from "@medusajs/ui"
import type { AdminDeclaration } from "@ocop/contract"
import type { ReactNode } from "react"
import { Strip, useWords } from "../kit"
import { JudgeForm } from "./judge-form"
import { declarationMessages } from "./messages"

/** One declaration with its papers, and what to do with it. */
export function DeclarationCard({ declaration }: { declaration: AdminDeclaration }) {
  const { words, date, moment } = useWords(declarationMessages)
  const { producer, greenChain, greenChainWords, channels, papers } = declaration
  return (
    <Strip label={producer.name}>
      <div>
        <Heading level="h2">{producer.name}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {producer.place} · {words.asOf(date(declaration.asOf))}
          {declaration.judgedAt && ` · ${words.judgedAt(moment(declaration.judgedAt))}`}
        </Text>
      </div>
      <dl className="grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-4 gap-y-2 text-sm sm:grid-cols-[11rem_minmax(0,1fr)]">
        <Said term={words.workers}>{declaration.workers}</Said>
        <Said term={words.trained}>{declaration.trainedWorkers}</Said>
        <Said term={words.craftVillage}>{declaration.craftVillage}</Said>
        <Said term={words.greenChain}>
          {greenChain === null ? null : greenChain ? `${words.yes}: ${greenChainWords ?? ""}` : words.no}
        </Said>
        <Said term={words.materialRegion}>{declaration.materialRegion}</Said>
        <Said term={words.channels}>
          {channels.length > 0 && (
            <ul>
              {channels.map(({ channel, where }) => (
                <li key={`${channel} ${where}`} className="break-words">
                  {words.channelNames[channel]}: {where}
                </li>
              ))}
            </ul>
          )}
        </Said>
        <Said term={words.papers}>
          {papers.length === 0 ? (
            words.noPapers
          ) : (
            <ul className="flex flex-wrap gap-x-4 gap-y-1">
              {papers.map(({ id, title }, index) => (
                <li key={id}>
                  <a
                    href={`/admin/declarations/${declaration.id}/papers/${id}`}
                    target="_blank"
                    rel="noreferrer"
                    className="underline underline-offset-2"
                  >
                    {title ?? `${words.paper} ${index + 1}`}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Said>
      </dl>
      {declaration.note && <Text size="small">{declaration.note}</Text>}
      {declaration.state === "sent" && <JudgeForm id={declaration.id} />}
    </Strip>
  )
}

function Said({ term, children }: { term: string; children: ReactNode }) {
  const { words } = useWords(declarationMessages)
  const isSaid = children !== null && children !== undefined && children !== false
  return (
    <>
      <dt className="text-ui-fg-subtle">{term}</dt>
      <dd className={isSaid ? "" : "text-ui-fg-subtle"}>{isSaid ? children : words.notSaid}</dd>
    </>
  )
}
