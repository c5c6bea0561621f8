import { LISTING_PHOTOS } from "@ocop/contract"
import { useWords } from "../../frame/words"
import type { FormPartProps } from "./form-props"
import { PhotoGuide } from "./photo-guide"
import { PhotoInput } from "./photo-input"
import { PhotoStrip } from "./photo-strip"
import { goodsWords } from "./words"

/** The photographs that shoppers see, in their order. */
export function PhotoFields({ content, onChange }: FormPartProps) {
  const t = useWords(goodsWords)
  const photos = content.photos ?? []
  return (
    <div className="flex flex-col gap-3">
      <p className="text-sm text-ink-soft">{t.photosHint}</p>
      <PhotoStrip photos={photos} onChange={(next) => onChange({ photos: next })} alt={t.photos} isOrdered />
      {photos.length < LISTING_PHOTOS.most && (
        <PhotoInput onPhoto={(id) => onChange({ photos: [...new Set([...photos, id])] })} />
      )}
      {photos.length === 0 && <PhotoGuide />}
    </div>
  )
}
