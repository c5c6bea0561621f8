import { producerRoutes } from "@ocop/contract"
import type { PaperKind } from "@ocop/domain"
import { Button, buttonClass, Field, Problem } from "@ocop/ui"
import { CameraIcon, FileArrowUpIcon } from "@phosphor-icons/react"
import { type ChangeEvent, type FormEvent, useEffect, useState } from "react"
import { useShop } from "../../frame/shop"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { Sheet } from "../../kit/sheet"
import { because } from "./file-refusals"
import { useProfileAct } from "./use-profile"
import { joiningWords } from "./words"

/** One paper is photographed or chosen, looked at once more, and sent. */
export function PaperSheet({ kind, onClose }: { kind: PaperKind; onClose(): void }) {
  const t = useWords(joiningWords)
  const { id } = useShop()
  const [file, setFile] = useState<File | null>(null)
  const [title, setTitle] = useState("")
  const [validUntil, setValidUntil] = useState("")
  const sending = useProfileAct(t.paperSent)
  const refusal = useRefusal(sending.error, because(t))
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    sending.reset()
    setFile(event.target.files?.[0] ?? null)
    event.target.value = ""
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!file) return
    const body = new FormData()
    body.set("kind", kind)
    if (title) body.set("title", title)
    if (validUntil) body.set("validUntil", validUntil)
    body.set("file", file)
    sending.mutate({ route: producerRoutes.shopPapers(id), body }, { onSuccess: onClose })
  }
  return (
    <Sheet title={t.kinds[kind]} onClose={onClose}>
      <form onSubmit={submit} className="flex flex-col gap-4">
        {file ? <Preview file={file} /> : <p className="text-ink-soft">{t.goodPhoto}</p>}
        <div className="flex flex-wrap gap-3">
          <label className={`${buttonClass(file ? "line" : "go")} focus-within:outline-3`}>
            <CameraIcon size={20} aria-hidden /> {file ? t.retake : t.takePhoto}
            <input type="file" accept="image/*" capture="environment" className="sr-only" onChange={choose} />
          </label>
          <label className={`${buttonClass("line")} focus-within:outline-3`}>
            <FileArrowUpIcon size={20} aria-hidden /> {t.chooseFile}
            <input
              type="file"
              accept="image/jpeg,image/png,image/webp,application/pdf"
              className="sr-only"
              onChange={choose}
            />
          </label>
        </div>
        {file && (
          <>
            {kind === "other" && (
              <Field
                id="paper-title"
                label={t.paperTitle}
                value={title}
                onChange={(event) => setTitle(event.target.value)}
                maxLength={120}
                required
              />
            )}
            <Field
              id="valid-until"
              label={t.validUntil}
              hint={t.validHint}
              type="date"
              value={validUntil}
              onChange={(event) => setValidUntil(event.target.value)}
            />
            {refusal && <Problem>{refusal}</Problem>}
            <Button type="submit" pending={sending.isPending} pendingLabel={t.sendingPaper}>
              {t.sendPaper}
            </Button>
          </>
        )}
      </form>
    </Sheet>
  )
}

/** What was photographed, before it goes. */
function Preview({ file }: { file: File }) {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!file.type.startsWith("image/")) return setAddress(null)
    const made = URL.createObjectURL(file)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [file])
  if (!address) return <p className="rounded-control bg-sunken p-4 break-all">{file.name}</p>
  return <img src={address} alt={file.name} className="max-h-72 w-full rounded-control bg-sunken object-contain" />
}
