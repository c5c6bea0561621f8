import { buttonClass, Problem } from "@ocop/ui"
import { CameraIcon, ImageIcon } from "@phosphor-icons/react"
import type { ChangeEvent } from "react"
import { useWords } from "../../frame/words"
import { useRefusal } from "../../kit/refusal"
import { usePhotoSending } from "./use-photo"
import { goodsWords } from "./words"

interface PhotoInputProps {
  /** The camera's words; "Chụp ảnh" where there are none of its own. */
  label?: string
  /** The button that should be pressed next is green. */
  isFirst?: boolean
  onPhoto(photoId: string): void
}

/** Camera or file: the picture is made smaller, sent at once, and handed over. */
export function PhotoInput({ label, isFirst = false, onPhoto }: PhotoInputProps) {
  const t = useWords(goodsWords)
  const sending = usePhotoSending()
  const refusal = useRefusal(sending.error, t.because)
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0]
    event.target.value = ""
    if (file) sending.mutate(file, { onSuccess: ({ id }) => onPhoto(id) })
  }
  const busy = sending.isPending
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap gap-3">
        <label
          className={`${buttonClass(isFirst ? "go" : "line")} focus-within:outline-3`}
          aria-busy={busy || undefined}
        >
          <CameraIcon size={22} aria-hidden /> {busy ? t.sendingPhoto : (label ?? t.takePhoto)}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            className="sr-only"
            onChange={choose}
            disabled={busy}
          />
        </label>
        <label className={`${buttonClass("quiet")} focus-within:outline-3`}>
          <ImageIcon size={22} aria-hidden /> {t.chooseFile}
          <input
            type="file"
            accept="image/jpeg,image/png,image/webp"
            className="sr-only"
            onChange={choose}
            disabled={busy}
          />
        </label>
      </div>
      {refusal && <Problem>{refusal}</Problem>}
    </div>
  )
}
