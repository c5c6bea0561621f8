import { type Dossier, type Evidence, producerRoutes } from "@ocop/contract"
import { formatDate, formatDong, isDossierOpen } from "@ocop/domain"
import { buttonClass } from "@ocop/ui"
import { DotsThreeIcon, FilePdfIcon, ImageIcon, LinkIcon, ReceiptIcon } from "@phosphor-icons/react"
import { useState } from "react"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { Card } from "../../kit/page"
import { AddEvidence } from "./add-evidence"
import { EvidenceSheet } from "./evidence-sheet"
import { dossierWords } from "./words"

/** The evidence of one criterion, or (null) of the dossier as a whole, and the ways to add to it. */
export function EvidenceCard({ dossier, criterion }: { dossier: Dossier; criterion: string | null }) {
  const t = useWords(dossierWords)
  const [opened, setOpened] = useState<string | null>(null)
  const pieces = dossier.evidence.filter((piece) => piece.criterion === criterion)
  const isOpen = isDossierOpen(dossier.state)
  const piece = pieces.find(({ id }) => id === opened)
  if (!isOpen && pieces.length === 0) return null
  return (
    <Card title={criterion === null ? t.wholeEvidence : t.evidence}>
      {isOpen && pieces.length === 0 && <p className="text-ink-soft">{t.evidenceHint}</p>}
      {pieces.length > 0 && (
        <ul className="divide-y divide-hairline">
          {pieces.map((one) => (
            <Piece key={one.id} dossier={dossier} piece={one} onOpen={isOpen ? () => setOpened(one.id) : null} />
          ))}
        </ul>
      )}
      {isOpen && <AddEvidence dossier={dossier} criterion={criterion} />}
      {piece && <EvidenceSheet dossier={dossier} piece={piece} onClose={() => setOpened(null)} />}
    </Card>
  )
}

const ICONS = {
  file: FilePdfIcon,
  photo: ImageIcon,
  link: LinkIcon,
  paper: FilePdfIcon,
  lot: ReceiptIcon,
  sales: ReceiptIcon,
  contract: FilePdfIcon,
}

function Piece({ dossier, piece, onOpen }: { dossier: Dossier; piece: Evidence; onOpen: (() => void) | null }) {
  const t = useWords(dossierWords)
  const { id } = useShop()
  const Icon = ICONS[piece.kind]
  const href = piece.mime ? `/api${producerRoutes.shopDossierFile(id, dossier.id, piece.id)}` : piece.ref
  const said = useSaid(piece)
  return (
    <li className="flex items-center gap-3 py-2">
      <Icon size={24} className="flex-none text-lotus" aria-hidden />
      <span className="min-w-0 flex-1">
        {href && piece.kind !== "sales" ? (
          <a href={href} target="_blank" rel="noopener noreferrer" className="link block break-words py-1 font-medium">
            {piece.title}
          </a>
        ) : (
          <span className="block font-medium">{piece.title}</span>
        )}
        <span className="block text-ink-soft text-sm">
          {[said, piece.isPublic && t.isPublic.toLowerCase(), piece.isCarried && t.fromLast]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </span>
      {onOpen && (
        <button
          type="button"
          className={buttonClass("quiet")}
          aria-label={`${t.view}: ${piece.title}`}
          onClick={onOpen}
        >
          <DotsThreeIcon size={24} aria-hidden />
        </button>
      )}
    </li>
  )
}

/** What stands below a piece's name. */
function useSaid({ kind, facts, bytes }: Evidence): string {
  const t = useWords(dossierWords)
  const locale = useLocale()
  if (facts && "sales" in facts) {
    const { dong, packs, parcels } = facts.sales
    return t.salesSaid(formatDong(dong, locale), String(packs), String(parcels))
  }
  if (facts && "paper" in facts && facts.paper.validUntil)
    return `${t.evidenceKinds.paper}, ${t.validUntil(formatDate(facts.paper.validUntil, locale))}`
  return bytes ? `${t.evidenceKinds[kind]}, ${Math.max(1, Math.round(bytes / 1024))} kB` : t.evidenceKinds[kind]
}
