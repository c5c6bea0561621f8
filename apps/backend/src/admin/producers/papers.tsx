import { Heading, Text } from "@medusajs/ui"
import type { AdminProducer, Paper } from "@ocop/contract"
import { Strip, useWords } from "../kit"
import { producerMessages } from "./messages"

/** The papers beside each other, as large as the desk allows; each opens in a page of its own. */
export function Papers({ producer }: { producer: AdminProducer }) {
  const { words } = useWords(producerMessages)
  return (
    <Strip label={words.papers}>
      <Heading level="h2">{words.papers}</Heading>
      {producer.papers.length === 0 && <Text className="text-ui-fg-subtle">{words.noPapers}</Text>}
      <ul className="grid grid-cols-1 gap-4 lg:grid-cols-2">
        {producer.papers.map((paper) => (
          <li key={paper.id}>
            <OnePaper paper={paper} producerId={producer.id} />
          </li>
        ))}
      </ul>
    </Strip>
  )
}

function OnePaper({ paper, producerId }: { paper: Paper; producerId: string }) {
  const { words, date } = useWords(producerMessages)
  const file = `/admin/producers/${encodeURIComponent(producerId)}/papers/${encodeURIComponent(paper.id)}/file`
  const name = paper.title ? `${words.kinds[paper.kind]}: ${paper.title}` : words.kinds[paper.kind]
  return (
    <figure className="flex flex-col gap-y-2">
      <a
        href={file}
        target="_blank"
        rel="noreferrer"
        className="border-ui-border-base bg-ui-bg-subtle grid min-h-48 place-items-center overflow-hidden rounded-lg border"
      >
        {paper.isPhoto ? (
          <img src={file} alt={name} loading="lazy" className="max-h-[32rem] w-full object-contain" />
        ) : (
          <span className="txt-medium underline underline-offset-2">{words.openPdf}</span>
        )}
      </a>
      <figcaption className="txt-small">
        {name}
        {paper.validUntil && <span className="text-ui-fg-subtle"> · {words.until(date(paper.validUntil))}</span>}
      </figcaption>
    </figure>
  )
}
