import { type Dossier, type Evidence, producerRoutes } from "@ocop/contract"
import { Button, Field, Problem } from "@ocop/ui"
import { type FormEvent, useState } from "react"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Sheet } from "../../kit/sheet"
import { useDossierAct } from "./use-dossier"
import { dossierWords } from "./words"

/** A piece of evidence is named, shown to buyers, or, after a question, taken out. */
export function EvidenceSheet({ dossier, piece, onClose }: { dossier: Dossier; piece: Evidence; onClose(): void }) {
  const t = useWords(dossierWords)
  const { id } = useShop()
  const [title, setTitle] = useState(piece.title)
  const [isPublic, setPublic] = useState(piece.isPublic)
  const [isAsking, setAsking] = useState(false)
  const saving = useDossierAct(t.savedForm)
  const removing = useDossierAct(t.removed)
  const refusal = useRefusal(saving.error ?? removing.error, t.because)
  const route = producerRoutes.shopDossierPiece(id, dossier.id, piece.id)
  const save = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate({ route, body: { title, isPublic } }, { onSuccess: onClose })
  }
  if (isAsking)
    return (
      <Sheet title={t.evidence} onClose={onClose}>
        <p>{t.removeSure(piece.title)}</p>
        {refusal && <Problem>{refusal}</Problem>}
        <div className="mt-4 flex flex-wrap gap-3">
          <Button
            pending={removing.isPending}
            onClick={() => removing.mutate({ route, method: "DELETE" }, { onSuccess: onClose })}
          >
            {t.removeDo}
          </Button>
          <Button tone="line" onClick={() => setAsking(false)}>
            {t.keep}
          </Button>
        </div>
      </Sheet>
    )
  return (
    <Sheet title={piece.title} onClose={onClose}>
      <form onSubmit={save} className="grid gap-4">
        <Field
          id="evidence-title"
          label={t.title}
          value={title}
          onChange={(event) => setTitle(event.target.value)}
          maxLength={200}
          required
        />
        <label className="flex min-h-11 items-center gap-3">
          <input
            type="checkbox"
            className="size-5 accent-lotus"
            checked={isPublic}
            onChange={(event) => setPublic(event.target.checked)}
          />
          <span>
            {t.isPublic}
            <small className="block text-ink-soft text-sm">
              {piece.kind === "link" ? t.isPublicHint.link : t.isPublicHint.file}
            </small>
          </span>
        </label>
        {refusal && <Problem>{refusal}</Problem>}
        <div className="flex flex-wrap gap-3">
          <Button type="submit" pending={saving.isPending}>
            {t.saveTitle}
          </Button>
          <Button tone="quiet" className="text-lacquer!" onClick={() => setAsking(true)}>
            {t.remove}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
