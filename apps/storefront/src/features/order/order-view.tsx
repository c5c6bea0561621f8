"use client"

import type { OrderPage } from "@ocop/contract"
import { Button, buttonClass, EmptyState, Problem } from "@ocop/ui"
import { useParams } from "next/navigation"
import { useEffect, useState } from "react"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { forgetBasket } from "../basket/basket-store"
import { problemText } from "../basket/problem-messages"
import { dropDraft } from "../checkout/draft-store"
import { Loading } from "../parcel/loading"
import { isFresh, unmarkFresh } from "./fresh-order"
import { orderMessages } from "./messages"
import { OrderHead } from "./order-head"
import { OrderParcel, parcelId } from "./order-parcel"
import { OrderSide } from "./order-side"
import { useOrder } from "./use-order"

/** An order behind its token: its number, its parcels, what comes next, and the cash for each. */
export function OrderView({ locale }: { locale: Locale }) {
  const words = orderMessages[locale]
  const { token } = useParams<{ token: string }>()
  const { order, phase, problem, reload, accept } = useOrder(token)
  const [fresh, setFresh] = useState(false)
  const [said, setSaid] = useState<string | null>(null)

  useEffect(() => {
    if (!isFresh(token)) return
    setFresh(true)
    unmarkFresh()
    forgetBasket()
    dropDraft()
  }, [token])

  if (phase === "missing")
    return (
      <EmptyState
        illustration="tea"
        action={
          <LocalLink locale={locale} to="/tra-don" className={buttonClass("go")}>
            {words.track}
          </LocalLink>
        }
      >
        {words.missing}
      </EmptyState>
    )
  if (phase === "failed" && problem)
    return (
      <Problem
        action={
          <Button tone="line" onClick={() => void reload()}>
            {words.retry}
          </Button>
        }
      >
        {problemText(locale, problem)}
      </Problem>
    )
  if (!order) return <Loading label={words.loading} slow={words.slow} />

  const cancelled = (number: number) => (next: OrderPage) => {
    accept(next)
    setSaid(words.cancelled(number))
    document.getElementById(parcelId(number))?.focus()
  }
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <OrderHead order={order} fresh={fresh} locale={locale} />
      <div className="mt-6 grid gap-9 lg:grid-cols-[minmax(0,7fr)_minmax(0,4.6fr)] lg:gap-18">
        <div className="grid content-start gap-4">
          {order.parcels.map((parcel) => (
            <OrderParcel
              key={parcel.id}
              parcel={parcel}
              token={token}
              onCancelled={cancelled(parcel.number)}
              onStale={reload}
              locale={locale}
            />
          ))}
        </div>
        <OrderSide order={order} locale={locale} />
      </div>
    </>
  )
}
