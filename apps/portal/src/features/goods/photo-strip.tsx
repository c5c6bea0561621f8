import { ArrowLineLeftIcon, TrashIcon } from "@phosphor-icons/react"
import { useWords } from "../../frame/words"
import { Photo } from "./photo"
import { goodsWords } from "./words"

interface PhotoStripProps {
  photos: string[]
  onChange(photos: string[]): void
  alt: string
  /** The first one is what shoppers see first. */
  isOrdered?: boolean
}

/** Photographs in their order: the first can be chosen, each can be taken away. */
export function PhotoStrip({ photos, onChange, alt, isOrdered = false }: PhotoStripProps) {
  const t = useWords(goodsWords)
  if (photos.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-3">
      {photos.map((id, index) => (
        <li key={id} className="flex flex-col items-center">
          <Photo photoId={id} alt={`${alt} ${index + 1}`} size={96} />
          <span className="flex">
            {isOrdered && index > 0 && (
              <button
                type="button"
                className="icon-btn"
                aria-label={`${t.first}: ${index + 1}`}
                onClick={() => onChange([id, ...photos.filter((each) => each !== id)])}
              >
                <ArrowLineLeftIcon size={20} aria-hidden />
              </button>
            )}
            <button
              type="button"
              className="icon-btn"
              aria-label={`${t.remove}: ${index + 1}`}
              onClick={() => onChange(photos.filter((each) => each !== id))}
            >
              <TrashIcon size={20} aria-hidden />
            </button>
          </span>
        </li>
      ))}
    </ul>
  )
}
