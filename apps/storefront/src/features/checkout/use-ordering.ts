"use client"

import type { PlacedOrder, PlaceOrder } from "@ocop/contract"
import { useRouter } from "next/navigation"
import { useRef, useState } from "react"
import { ApiProblem, api } from "@/data/browser"
import { href, type Locale } from "@/i18n"
import { basketNow, loadBasket } from "../basket/basket-store"
import { troubledLines } from "../basket/basket-sums"
import { storePaths } from "../basket/store-paths"
import { markFresh } from "../order/fresh-order"
import { rememberOrder } from "../order/remembered-orders"
import { CARD_HASH } from "../payment/card-page"
import { type FieldErrors, faultsOf } from "./validate"

/** How an attempt to order ended, when it did not end on the order's page. */
export type Refusal =
  | { kind: "unsure" }
  | { kind: "invalid"; errors: FieldErrors }
  | { kind: "total_changed"; before: number }
  | { kind: "lines_gone"; titles: string[] }
  | { kind: "basket_gone" }
  | { kind: "other"; problem: ApiProblem }

/** Orders once: a second press while one is on its way does nothing, and the server answers a replay with the same order. */
export function useOrdering(locale: Locale, onRefusal: (refusal: Refusal) => void) {
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const busy = useRef(false)

  const order = async (wanted: PlaceOrder) => {
    if (busy.current) return
    busy.current = true
    setPending(true)
    setRefusal(null)
    try {
      const placed = await api.post<PlacedOrder>(storePaths.basketOrders, wanted)
      rememberOrder({ ...placed, placedAt: new Date().toISOString() })
      markFresh(placed.token)
      // Stays pending until the order's page is there, which then puts basket and draft away.
      const page = href(locale, `/don-hang/${encodeURIComponent(placed.token)}`)
      // Stripe's script is allowed on pages that were loaded as an order's page, and only there.
      if (wanted.payment === "card") location.replace(page + CARD_HASH)
      else router.replace(page)
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      const answer = await refusalOf(error, wanted)
      setRefusal(answer)
      onRefusal(answer)
      setPending(false)
      busy.current = false
    }
  }
  return { order, pending, refusal, clear: () => setRefusal(null) }
}

async function refusalOf(error: ApiProblem, wanted: PlaceOrder): Promise<Refusal> {
  // A busy server has ordered nothing; silence and breakdowns leave it open.
  if (error.problem.type === "busy") return { kind: "other", problem: error }
  if (error.status === 0 || error.status >= 500) return { kind: "unsure" }
  switch (error.code) {
    case "invalid_fields":
      return { kind: "invalid", errors: faultsOf(error.fields) }
    case "age_required":
      return { kind: "invalid", errors: { ofAge: "missing" } }
    case "shipping_missing":
      await loadBasket()
      return { kind: "invalid", errors: { shipping: "invalid" } }
    case "basket_gone":
      return { kind: "basket_gone" }
    case "cash_not_allowed":
    case "pay_ahead":
    case "payment_unavailable":
      await loadBasket()
      return { kind: "other", problem: error }
    case "total_changed":
      await loadBasket()
      return { kind: "total_changed", before: wanted.expectedTotal }
    case "voucher_used_up":
    case "voucher_refused":
      await loadBasket()
      return { kind: "other", problem: error }
    case "out_of_stock":
    case "not_for_sale":
    case "maker_resting":
    case "limit_quantity": {
      await loadBasket()
      const basket = basketNow()
      const titles = basket ? troubledLines(basket).map(({ title }) => title) : []
      return titles.length ? { kind: "lines_gone", titles } : { kind: "other", problem: error }
    }
    default:
      return { kind: "other", problem: error }
  }
}
