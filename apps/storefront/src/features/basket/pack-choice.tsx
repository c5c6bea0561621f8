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
            className="relative min-w-28 flex-1 cursor-pointer rounded-control border-[1.5px] border-rule bg-raised px-3.5 py-2.5 font-semibold leading-snug has-checked:border-lotus has-checked:bg-lotus-wash has-disabled:cursor-default has-disabled:bg-sunken has-disabled:text-ink-faint has-focus-visible:outline-3 has-focus-visible:outline-lotus has-focus-visible:outline-offset-2"
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
