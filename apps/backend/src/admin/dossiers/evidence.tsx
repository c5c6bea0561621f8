import { Button, Text } from "@medusajs/ui"
import type { DeskDossier, Evidence } from "@ocop/contract"
import { useState } from "react"
import { useWords } from "../kit"
import { dossierMessages } from "./messages"
import { pathOf, useDossierAct } from "./use-dossier"

interface EvidenceListProps {
  desk: DeskDossier
  evidence: readonly Evidence[]
}

/** What proves an answer, to be looked at where it stands: photographs at once, PDFs on a press. */
export function EvidenceList({ desk, evidence }: EvidenceListProps) {
  const { words } = useWords(dossierMessages)
  if (evidence.length === 0)
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {words.noEvidence}
      </Text>
    )
  return (
    <ul className="grid gap-3" aria-label={words.evidence}>
      {evidence.map((piece) => (
        <li key={piece.id}>
          <Piece desk={desk} piece={piece} />
        </li>
      ))}
    </ul>
  )
}

function Piece({ desk, piece }: { desk: DeskDossier; piece: Evidence }) {
  const { words, date } = useWords(dossierMessages)
  const file = piece.mime && pathOf(desk, `evidence/${encodeURIComponent(piece.id)}/file`)
  const taking = useDossierAct(desk)
  const paper = piece.facts && "paper" in piece.facts ? piece.facts.paper : null
  const notes = [
    piece.isCarried && words.carried,
    paper?.validUntil && words.validUntil(date(paper.validUntil)),
  ].filter(Boolean)
  return (
    <figure className="flex flex-col gap-y-1">
      {file && piece.mime === "image/webp" && <Photo file={file} title={piece.title} />}
      {file && piece.mime === "application/pdf" && <Pdf file={file} title={piece.title} />}
      {piece.kind === "sales" && <Sales piece={piece} />}
      <figcaption className="txt-small flex flex-wrap items-baseline gap-x-2">
        <span className="min-w-0 break-words">{piece.title}</span>
        {notes.length > 0 && <span className="text-ui-fg-subtle">{notes.join(" · ")}</span>}
        {piece.kind === "link" && piece.ref && (
          <a
            href={piece.ref}
            target="_blank"
            rel="noreferrer noopener"
            className="break-all underline underline-offset-2"
          >
            {words.openLink}
          </a>
        )}
        {file && (
          <a href={file} target="_blank" rel="noreferrer" className="underline underline-offset-2">
            {words.openFile}
          </a>
        )}
        {desk.canWrite && (
          <Button
            type="button"
            size="small"
            variant="transparent"
            isLoading={taking.isPending}
            onClick={() => taking.remove(`evidence/${encodeURIComponent(piece.id)}`)}
          >
            {words.remove}
          </Button>
        )}
      </figcaption>
    </figure>
  )
}

function Photo({ file, title }: { file: string; title: string }) {
  return (
    <img
      src={file}
      alt={title}
      loading="lazy"
      className="border-ui-border-base bg-ui-bg-subtle max-h-80 w-full rounded-lg border object-contain"
    />
  )
}

/** A frame of the browser's own reader; it is loaded on a press, since a dossier may hold sixty. */
export function Pdf({ file, title }: { file: string; title: string }) {
  const { words } = useWords(dossierMessages)
  const [isOpen, setOpen] = useState(false)
  return (
    <div className="flex flex-col gap-y-2">
      {isOpen && (
        <iframe src={file} title={title} className="border-ui-border-base h-[28rem] w-full rounded-lg border" />
      )}
      <div>
        <Button type="button" size="small" variant="secondary" onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.hidePdf : words.showPdf}
        </Button>
      </div>
    </div>
  )
}

function Sales({ piece: { facts } }: { piece: Evidence }) {
  const { words, date, money } = useWords(dossierMessages)
  if (!facts || !("sales" in facts)) return null
  const { from, until, packs, dong } = facts.sales
  return <Text size="small">{words.sales(date(from), date(until), packs, money(dong))}</Text>
}
