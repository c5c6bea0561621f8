"use client"

import { Button, buttonClass, EmptyState, Problem } from "@ocop/ui"
import { useEffect } from "react"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { basketMessages } from "../basket/basket-messages"
import { loadBasket, useBasket } from "../basket/basket-store"
import { problemText } from "../basket/problem-messages"
import { Loading } from "../parcel/loading"
import { CheckoutDesk } from "./checkout-desk"
import { checkoutMessages } from "./messages"

/** Checkout: nothing to order, not reachable, or the desk itself. */
export function CheckoutView({ termsVersion, locale }: { termsVersion: string | null; locale: Locale }) {
  const words = basketMessages[locale]
  const { basket, phase, problem } = useBasket()
  useEffect(() => void loadBasket(), [])

  if (phase === "failed" && problem)
    return (
      <Problem
        action={
          <Button tone="line" onClick={() => void loadBasket()}>
            {words.retry}
          </Button>
        }
      >
        {problemText(locale, problem)}
      </Problem>
    )
  if (phase !== "ready") return <Loading label={words.loading} slow={words.slow} />
  if (!basket?.parcels.length)
    return (
      <EmptyState
        illustration="rice"
        action={
          <LocalLink locale={locale} to="/" className={buttonClass("go")}>
            {words.goShopping}
          </LocalLink>
        }
      >
        {checkoutMessages[locale].empty}
      </EmptyState>
    )
  return <CheckoutDesk basket={basket} problem={problem} termsVersion={termsVersion} locale={locale} />
}
