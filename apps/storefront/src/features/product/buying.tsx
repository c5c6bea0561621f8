"use client"

import type { Offer } from "@ocop/contract"
import { useState } from "react"
import { AddToBasket } from "@/features/basket/add-to-basket"
import type { Locale } from "@/i18n"
import { ShippingQuote } from "./shipping-quote"

interface BuyingProps {
  offers: Offer[]
  alcohol: boolean
  locale: Locale
  maxQuantity: number
}

/** The pack that is chosen above is the pack whose shipping is quoted below. */
export function Buying({ offers, alcohol, locale, maxQuantity }: BuyingProps) {
  const [variantId, setVariantId] = useState<string | null>(null)
  const offer = offers.find((one) => one.variantId === variantId) ?? offers.find((one) => one.inStock) ?? offers[0]
  return (
    <>
      <AddToBasket
        offers={offers}
        alcohol={alcohol}
        locale={locale}
        maxQuantity={maxQuantity}
        onChoose={setVariantId}
      />
      {offer && <ShippingQuote offer={offer} locale={locale} />}
    </>
  )
}
