"use client"

import type { Locale, Offer } from "@ocop/contract"
import { formatDong } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { useState } from "react"
import { LocalLink } from "@/features/shell/local-link"
import { packWords } from "../parcel/parcel-words"
import { addMessages } from "./add-messages"
import "./dock.css"
import { OfferPrice } from "./offer-price"
import { PackChoice } from "./pack-choice"
import { QuantityStepper } from "./quantity-stepper"
import { useAdding } from "./use-adding"

interface AddToBasketProps {
  offers: Offer[]
  alcohol: boolean
  locale: Locale
  /** The most of one line in an order, by the installation's settings. */
  maxQuantity?: number
  /** Told which pack is chosen, so that the page can follow: its price, its shipping. */
  onChoose?: (variantId: string) => void
}

/** Pack, quantity and the one green button of a product page; on a phone the button docks at the bottom. */
export function AddToBasket({ offers, alcohol, locale, maxQuantity = 99, onChoose }: AddToBasketProps) {
  const words = addMessages[locale]
  const [variantId, setVariantId] = useState(offers.find((offer) => offer.inStock)?.variantId ?? offers[0]?.variantId)
  const [quantity, setQuantity] = useState(1)
  const { add, pending, added, failure } = useAdding(locale)
  const choose = (chosen: string) => {
    setVariantId(chosen)
    onChoose?.(chosen)
  }
  const offer = offers.find((one) => one.variantId === variantId)
  if (!offer) return null

  const pack = packWords(offer.pack, locale)
  const sum = formatDong(offer.price * quantity, locale)
  return (
    <div className="grid gap-4">
      <OfferPrice offer={offer} locale={locale} />
      {offers.length > 1 && <PackChoice offers={offers} chosen={offer.variantId} onChoose={choose} locale={locale} />}
      {alcohol && <p className="note note-blue">{words.alcohol}</p>}
      {offer.inStock && (
        <div className="flex flex-wrap items-start gap-3">
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
              <b className="block whitespace-nowrap font-semibold text-ink text-lg">{sum}</b>
              {quantity > 1 && `${quantity} × `}
              {pack}
            </p>
            <Button
              pending={pending}
              aria-label={pending ? undefined : `${words.add}, ${sum}`}
              onClick={() => add(offer.variantId, quantity, words.added(quantity, pack))}
              className="flex-1"
            >
              {pending ? (
                words.adding
              ) : (
                <span>
                  {words.add}
                  <span className="dock-sum">, {sum}</span>
                </span>
              )}
            </Button>
            <AddStatus added={added} failure={failure} locale={locale} />
          </div>
        </div>
      )}
    </div>
  )
}

interface AddStatusProps {
  added: string | null
  failure: string | null
  locale: Locale
}

/** What became of the press: below the button on a desk, above it in the phone's bar. */
function AddStatus({ added, failure, locale }: AddStatusProps) {
  return (
    <div className="dock-status">
      <p role="status" className={added ? "note note-green" : ""}>
        {added && (
          <>
            {added}{" "}
            <LocalLink locale={locale} to="/gio" className="inline-block py-1 font-medium underline underline-offset-4">
              {addMessages[locale].seeBasket}
            </LocalLink>
          </>
        )}
      </p>
      <p role="alert" className={failure ? "note note-red" : ""}>
        {failure}
      </p>
    </div>
  )
}
