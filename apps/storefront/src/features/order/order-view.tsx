"use client"

import type { OrderPage } from "@ocop/contract"
import { Button, buttonClass, EmptyState, Problem } from "@ocop/ui"
import dynamic from "next/dynamic"
import { useParams } from "next/navigation"
import { useEffect, useState } from "react"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { forgetBasket } from "../basket/basket-store"
import { problemText } from "../basket/problem-messages"
import { dropDraft } from "../checkout/draft-store"
import { Loading } from "../parcel/loading"
import { isFresh, unmarkFresh } from "./fresh-order"
import { GiftBlock } from "./gift-block"
import { HelpBlock, type Helper } from "./help-block"
import { KeepLink } from "./keep-link"
import { orderMessages } from "./messages"
import { OrderHead } from "./order-head"
import { OrderPapers } from "./order-papers"
import { OrderParcel, parcelId } from "./order-parcel"
import { OrderSide } from "./order-side"
import { reportMessages } from "./report-messages"
import { useOrder } from "./use-order"

/** Only for orders that are paid ahead; cash on delivery never loads it. */
const PaymentPanel = dynamic(() => import("../payment/payment-panel").then((loaded) => loaded.PaymentPanel), {
  ssr: false,
})

interface OrderViewProps {
  /** Who is called when something is wrong. */
  helper: Helper
  locale: Locale
}

/** An order behind its token: its number, its payment, its parcels and what comes next, its papers, and who helps. */
export function OrderView({ helper, locale }: OrderViewProps) {
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

  if (phase === "missing") return <Missing locale={locale} />
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

  const changed = (number: number, words: string) => (next: OrderPage) => {
    accept(next)
    setSaid(words)
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
          {order.paymentRequest && (
            <PaymentPanel order={order} token={token} locale={locale} onPaid={() => void reload()} />
          )}
          {order.gift && <GiftBlock gift={order.gift} locale={locale} />}
          {order.parcels.map((parcel) => (
            <OrderParcel
              key={parcel.id}
              parcel={parcel}
              order={order}
              token={token}
              onCancelled={changed(parcel.number, words.cancelled(parcel.number))}
              onReported={changed(parcel.number, reportMessages[locale].sent(parcel.number))}
              onStale={reload}
              locale={locale}
            />
          ))}
        </div>
        <aside className="grid content-start gap-4" aria-label={words.title}>
          <OrderSide order={order} token={token} locale={locale} />
          <OrderPapers order={order} token={token} onChanged={accept} locale={locale} />
          <KeepLink order={order} locale={locale} />
          <HelpBlock helper={helper} number={order.number} locale={locale} />
        </aside>
      </div>
    </>
  )
}

function Missing({ locale }: { locale: Locale }) {
  const words = orderMessages[locale]
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
}
