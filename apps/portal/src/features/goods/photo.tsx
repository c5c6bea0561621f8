import { type IllustrationName, plateTint } from "@ocop/ui"
import { ImageSquareIcon } from "@phosphor-icons/react"
import { usePhotoAddress } from "./use-photo"

interface PhotoProps {
  photoId: string | null
  /** Whose paper stands in for a missing photograph. */
  illustration?: string
  alt?: string
  size: 64 | 96 | 320
}

const SIZES = { 64: "size-16", 96: "size-24", 320: "aspect-square w-full max-w-80" } as const

/** A photograph of the shop's own, square; tinted paper where there is none. */
export function Photo({ photoId, illustration = "rice", alt = "", size }: PhotoProps) {
  const address = usePhotoAddress()
  const shape = `${SIZES[size]} flex-none rounded-control object-cover`
  if (photoId)
    return (
      <img src={address(photoId, size === 320 ? 800 : 320)} alt={alt} className={`${shape} bg-sunken`} loading="lazy" />
    )
  return (
    <span className={`${shape} ${plateTint(illustration as IllustrationName)} grid place-items-center`}>
      <ImageSquareIcon size={size / 3} className="text-ink-soft" aria-hidden />
    </span>
  )
}
