import type { Offer } from "@ocop/contract"
import { pricePerKilogram } from "@ocop/domain"
import { Price } from "@ocop/ui"
import type { Locale } from "@/i18n"
import { packWords } from "../parcel/parcel-words"
import { addMessages } from "./add-messages"

const KILOGRAM = 1000
/** Bottles are compared by the litre, and their weight is not written on them. */
const BY_VOLUME = /\d\s*(ml|lít|l)\b/i

/** The chosen pack's price, what it is a price of, and whether it is there; per kilogram where that says something more. */
export function OfferPrice({ offer, locale }: { offer: Offer; locale: Locale }) {
  const words = addMessages[locale]
  const weighs = offer.netGrams !== KILOGRAM && !BY_VOLUME.test(offer.pack.vi)
  const perKilogram = weighs ? pricePerKilogram(offer.price, offer.netGrams) : null
  return (
    <div>
      <p className="flex flex-wrap items-baseline gap-x-2.5">
        <Price
          amount={offer.price}
          locale={locale}
          className="font-semibold text-[2rem] leading-[1.4] tracking-[-0.01em]"
        />
        {offer.priceBefore !== null && (
          <s className="text-ink-soft">
            <span className="sr-only">{words.before} </span>
            <Price amount={offer.priceBefore} locale={locale} />
          </s>
        )}
        <span className="text-ink-soft">
          {packWords(offer.pack, locale)}
          {perKilogram !== null && (
            <>
              {", "}
              <Price amount={perKilogram} locale={locale} /> {words.perKilogram}
            </>
          )}
        </span>
      </p>
      <p className={offer.inStock ? "text-lotus-deep text-sm" : "font-medium"}>
        {offer.inStock ? words.inStock : words.soldOut}
      </p>
    </div>
  )
}
