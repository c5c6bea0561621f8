"use client"

import type { Locale, Offer } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { useId, useState } from "react"
import { href } from "@/i18n"
import { packWords } from "../parcel/parcel-words"
import { addMessages } from "./add-messages"
import "./dock.css"
import { PackChoice } from "./pack-choice"
import { QuantityStepper } from "./quantity-stepper"
import { useAdding } from "./use-adding"

interface AddToBasketProps {
  offers: Offer[]
  alcohol: boolean
  locale: Locale
  /** The most of one line in an order, by the installation's settings. */
  maxQuantity?: number
}

/** Pack, quantity and the one green button of a product page; on a phone the button docks at the bottom. */
export function AddToBasket({ offers, alcohol, locale, maxQuantity = 99 }: AddToBasketProps) {
  const words = addMessages[locale]
  const [variantId, setVariantId] = useState(offers.find((offer) => offer.inStock)?.variantId ?? offers[0]?.variantId)
  const [quantity, setQuantity] = useState(1)
  const { add, pending, added, failure } = useAdding(locale)
  const statusId = useId()
  const offer = offers.find((one) => one.variantId === variantId)
  if (!offer) return null

  const pack = packWords(offer.pack, locale)
  const sum = formatDong(offer.price * quantity, locale)
  return (
    <div className="grid gap-4">
      {offers.length > 1 && (
        <PackChoice offers={offers} chosen={offer.variantId} onChoose={setVariantId} locale={locale} />
      )}
      {alcohol && <p className="rounded-control bg-indigo-wash px-3.5 py-3 text-indigo text-sm">{words.alcohol}</p>}
      {offer.inStock ? (
        <div className="flex flex-wrap gap-3">
          <QuantityStepper
            value={quantity}
            max={maxQuantity}
            onChange={setQuantity}
            label={words.quantity}
            fewer={words.fewer}
            more={words.more}
          />
          <div data-dock className="dock">
            <p aria-hidden="true" className="dock-price text-ink-soft text-xs">
              <b className="block whitespace-nowrap font-semibold text-ink text-lg">
                {formatDong(offer.price, locale)}
              </b>
              {pack}
            </p>
            <button
              type="button"
              aria-disabled={pending}
              aria-describedby={statusId}
              onClick={() => add(offer.variantId, quantity, words.added(quantity, pack))}
              className="min-h-12 flex-1 rounded-control bg-lotus px-5 py-2 font-semibold text-raised transition-colors duration-touch hover:bg-lotus-deep active:translate-y-px aria-disabled:cursor-progress aria-disabled:opacity-80"
            >
              {pending ? words.adding : words.add(sum)}
            </button>
          </div>
        </div>
      ) : (
        <p className="font-medium">{words.soldOut}</p>
      )}
      <AddStatus id={statusId} added={added} failure={failure} locale={locale} />
    </div>
  )
}

function AddStatus({
  id,
  added,
  failure,
  locale,
}: {
  id: string
  added: string | null
  failure: string | null
  locale: Locale
}) {
  return (
    <div id={id}>
      <p role="status" className={added ? "rounded-control bg-lotus-wash px-3.5 py-3 text-lotus-deep text-sm" : ""}>
        {added}{" "}
        {added && (
          <a href={href(locale, "/gio")} className="inline-block py-1 font-medium underline underline-offset-4">
            {addMessages[locale].seeBasket}
          </a>
        )}
      </p>
      <p
        role="alert"
        className={failure ? "rounded-control bg-lacquer-wash px-3.5 py-3 text-lacquer-deep text-sm" : ""}
      >
        {failure}
      </p>
    </div>
  )
}
