import type { Locale, Offer } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { useId } from "react"
import { packWords } from "../parcel/parcel-words"
import { addMessages } from "./add-messages"

interface PackChoiceProps {
  offers: Offer[]
  chosen: string
  onChoose: (variantId: string) => void
  locale: Locale
}

/** The packs of one product side by side, each with its price; a sold-out pack stays readable but cannot be chosen. */
export function PackChoice({ offers, chosen, onChoose, locale }: PackChoiceProps) {
  const name = useId()
  const words = addMessages[locale]
  return (
    <fieldset>
      <legend className="sr-only">{words.packs}</legend>
      <div className="flex flex-wrap gap-2.5">
        {offers.map((offer) => (
          <label
            key={offer.variantId}
            className="radio-card min-w-28 flex-1 flex-col gap-0! font-semibold leading-[1.4]"
          >
            <input
              type="radio"
              name={name}
              className="absolute opacity-0"
              checked={offer.variantId === chosen}
              disabled={!offer.inStock}
              onChange={() => onChoose(offer.variantId)}
            />
            <span className="first-letter:uppercase">{packWords(offer.pack, locale)}</span>
            <span className="block font-normal text-ink-soft text-sm tabular-nums">
              {offer.inStock ? formatDong(offer.price, locale) : words.soldOutPack}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
