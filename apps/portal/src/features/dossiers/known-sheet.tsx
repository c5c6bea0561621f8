import { type Dossier, type KnownEvidence, KnownEvidenceSchema, producerRoutes } from "@ocop/contract"
import { formatDate, formatDong } from "@ocop/domain"
import { Button, Problem } from "@ocop/ui"
import { useQuery } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { call } from "../../api/call"
import { useShop } from "../../frame/shop"
import { useLocale, useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Sheet } from "../../kit/sheet"
import { Answered } from "../../kit/states"
import { useDossierAct } from "./use-dossier"
import { dossierWords } from "./words"

interface KnownSheetProps {
  dossier: Dossier
  criterion: string | null
  onClose(): void
}

/** What the market has of the shop already: papers, and what this product sold. Attached, it stays as it is today. */
export default function KnownSheet({ dossier, criterion, onClose }: KnownSheetProps) {
  const t = useWords(dossierWords)
  const { id } = useShop()
  const known = useQuery({
    queryKey: ["shop", id, "dossier", dossier.id, "known"],
    queryFn: ({ signal }) => call(producerRoutes.shopDossierKnown(id, dossier.id), KnownEvidenceSchema, { signal }),
  })
  const attaching = useDossierAct(t.sent)
  const refusal = useRefusal(attaching.error, t.because)
  const attach = (body: object) =>
    attaching.mutate(
      { route: producerRoutes.shopDossierEvidence(id, dossier.id), body: { ...body, criterion } },
      { onSuccess: onClose },
    )
  return (
    <Sheet title={t.known} onClose={onClose}>
      {refusal && <Problem>{refusal}</Problem>}
      <Answered query={known}>
        {(found) => <Choices known={found} busy={attaching.isPending} onAttach={attach} />}
      </Answered>
    </Sheet>
  )
}

interface ChoicesProps {
  known: KnownEvidence
  busy: boolean
  onAttach(body: object): void
}

function Choices({ known: { papers, sales }, busy, onAttach }: ChoicesProps) {
  const t = useWords(dossierWords)
  const locale = useLocale()
  const row = (key: string, title: string, note: ReactNode, body: object) => (
    <li key={key} className="flex items-center gap-3 py-2">
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{title}</span>
        {note && <span className="block text-ink-soft text-sm">{note}</span>}
      </span>
      <Button tone="line" className="px-3!" pending={busy} onClick={() => onAttach(body)}>
        {t.attach}
      </Button>
    </li>
  )
  return (
    <div className="grid gap-4">
      <section>
        <h3 className="font-semibold">{t.knownPapers}</h3>
        {papers.length === 0 && <p className="text-ink-soft">{t.knownNone}</p>}
        <ul className="divide-y divide-hairline">
          {papers.map(({ id, kind, title, validUntil }) =>
            row(id, title ?? t.paperKinds[kind] ?? kind, validUntil && t.validUntil(formatDate(validUntil, locale)), {
              kind: "paper",
              paperId: id,
            }),
          )}
        </ul>
      </section>
      <section>
        <h3 className="font-semibold">{t.knownSales}</h3>
        <ul>
          {row(
            "sales",
            t.salesSaid(formatDong(sales.dong, locale), String(sales.packs), String(sales.parcels)),
            t.salesFrozen,
            { kind: "sales" },
          )}
        </ul>
      </section>
    </div>
  )
}
