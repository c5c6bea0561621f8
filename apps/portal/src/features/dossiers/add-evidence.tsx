import { type Dossier, producerRoutes } from "@ocop/contract"
import { Button, buttonClass, Problem } from "@ocop/ui"
import { CameraIcon, FileArrowUpIcon, LinkIcon, StorefrontIcon } from "@phosphor-icons/react"
import { type ChangeEvent, lazy, Suspense, useState } from "react"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { shrinkPhoto } from "../goods/shrink-photo"
import { useDossierAct } from "./use-dossier"
import { dossierWords } from "./words"

const KnownSheet = lazy(() => import("./known-sheet"))
const LinkSheet = lazy(() => import("./link-sheet"))
/** On a phone the icon stands above its words, so that these keep to one line. */
const WAY = "px-2! max-sm:flex-col max-sm:gap-1! max-sm:py-2! sm:px-3!"

/** Camera, file, link, or what the shop has. A photograph is made smaller before it goes over a village's network. */
export function AddEvidence({ dossier, criterion }: { dossier: Dossier; criterion: string | null }) {
  const t = useWords(dossierWords)
  const { id } = useShop()
  const [sheet, setSheet] = useState<"known" | "link" | null>(null)
  const sending = useDossierAct(t.sent)
  const refusal = useRefusal(sending.error, t.because)
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ""
    if (!file) return
    const body = new FormData()
    if (criterion !== null) body.set("criterion", criterion)
    const isPhoto = file.type.startsWith("image/")
    body.set("file", isPhoto ? await shrinkPhoto(file) : file, file.name)
    sending.mutate({ route: producerRoutes.shopDossierEvidence(id, dossier.id), body })
  }
  const busy = sending.isPending
  const close = () => setSheet(null)
  return (
    <div className="mt-3 grid gap-3">
      <div className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
        <label className={`${buttonClass("line", WAY)} focus-within:outline-3`} aria-busy={busy || undefined}>
          <CameraIcon size={22} aria-hidden /> {busy ? t.sending : t.takePhoto}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            className="sr-only"
            onChange={choose}
            disabled={busy}
          />
        </label>
        <label className={`${buttonClass("line", WAY)} focus-within:outline-3`}>
          <FileArrowUpIcon size={22} aria-hidden /> {t.chooseFile}
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp,application/pdf"
            className="sr-only"
            onChange={choose}
            disabled={busy}
          />
        </label>
        <Button tone="line" className={WAY} onClick={() => setSheet("known")}>
          <StorefrontIcon size={22} aria-hidden /> {t.fromShop}
        </Button>
        <Button tone="line" className={WAY} onClick={() => setSheet("link")}>
          <LinkIcon size={22} aria-hidden /> {t.addLink}
        </Button>
      </div>
      {refusal && <Problem>{refusal}</Problem>}
      {sheet && (
        <Suspense>
          {sheet === "known" ? (
            <KnownSheet dossier={dossier} criterion={criterion} onClose={close} />
          ) : (
            <LinkSheet dossier={dossier} criterion={criterion} onClose={close} />
          )}
        </Suspense>
      )}
    </div>
  )
}
