"use client"

import type { OrderPage, PaymentRequest, TransferDetails } from "@ocop/contract"
import { formatDong, formatMoment } from "@ocop/domain"
import { Note, Price } from "@ocop/ui"
import dynamic from "next/dynamic"
import type { ReactNode } from "react"
import type { Locale } from "@/i18n"
import { HoldUntil } from "./hold-until"
import { panelMessages } from "./messages"
import { TransferPanel } from "./transfer-panel"
import { usePaymentRequest } from "./use-payment-request"

const CardPanel = dynamic(() => import("./card-panel").then((loaded) => loaded.CardPanel), { ssr: false })

interface PaymentPanelProps {
  order: OrderPage
  token: string
  locale: Locale
  /** The order is paid, has lapsed, or asks for another sum: read it again. */
  onPaid: () => void
}

/** How an order that is paid ahead gets its money: what to pay and until when, and what became of it. */
export function PaymentPanel({ order, ...rest }: PaymentPanelProps) {
  if (!order.paymentRequest) return null
  return <Panel order={order} initial={order.paymentRequest} {...rest} />
}

function Panel({ order, initial, token, locale, onPaid }: PaymentPanelProps & { initial: PaymentRequest }) {
  const words = panelMessages[locale]
  const { request, unreachable, refresh } = usePaymentRequest(token, initial, onPaid)
  const isWaiting = request.state === "waiting"
  return (
    <section className="panel" aria-labelledby="payment-title">
      <h2 id="payment-title" className="font-semibold text-xl">
        {words.title}
      </h2>
      <div role="status">{!isWaiting && <Outcome request={request} locale={locale} />}</div>
      {request.inQuestion > 0 && (
        <Note className="mt-3">
          <p>{words.inQuestion(formatDong(request.inQuestion, locale))}</p>
        </Note>
      )}
      {isWaiting && (
        <>
          <p className="mt-2 flex flex-wrap items-baseline gap-x-3">
            <span className="text-ink-soft">{words.toPay}</span>
            <Price amount={request.amount} locale={locale} className="font-semibold text-2xl" />
          </p>
          <HoldUntil dueAt={request.dueAt} locale={locale} />
          {request.transfer && (
            <>
              <p className="mt-1 text-[0.9375rem]">{words.watching}</p>
              <Transfer request={request} transfer={request.transfer} orderNumber={order.number} locale={locale} />
            </>
          )}
          {request.method === "card" && <CardPanel request={request} refresh={refresh} locale={locale} />}
          <p role="status" className="mt-3 text-ink-soft text-sm empty:hidden">
            {unreachable && words.unreachable}
          </p>
        </>
      )}
    </section>
  )
}

interface TransferProps {
  request: PaymentRequest
  transfer: TransferDetails
  orderNumber: string
  locale: Locale
}

/**
 * While money is in question nobody should send it a second time: the code is folded away for whoever still wants to
 * send what is missing, and not there at all when nothing is.
 */
function Transfer({ request: { amount, inQuestion }, ...transfer }: TransferProps): ReactNode {
  if (inQuestion === 0) return <TransferPanel amount={amount} {...transfer} />
  const missing = amount - inQuestion
  if (missing <= 0) return null
  const words = panelMessages[transfer.locale]
  return (
    <details className="mt-3">
      <summary className="link inline-flex min-h-11 items-center">{words.sendRest}</summary>
      <p className="mt-2">{words.rest(formatDong(missing, transfer.locale))}</p>
      <TransferPanel amount={amount} missing={missing} {...transfer} />
    </details>
  )
}

/** What became of it, in one sentence, and what to do. */
function Outcome({ request, locale }: { request: PaymentRequest; locale: Locale }): ReactNode {
  const words = panelMessages[locale]
  const isTransfer = request.method === "bank_transfer"
  if (request.state === "paid")
    return (
      <Note tone="green" className="mt-3 text-base!">
        <p className="font-medium">{words.paid}</p>
        {request.paidAt && (
          <p>{words.paidAt(formatDong(request.amount, locale), formatMoment(request.paidAt, locale))}</p>
        )}
        {request.refunded > 0 && <p>{words.refunded(formatDong(request.refunded, locale))}</p>}
      </Note>
    )
  return (
    <Note className="mt-3 text-base!">
      <p className="font-medium">{request.state === "lapsed" ? words.lapsed : words.withdrawn}</p>
      {request.state === "lapsed" && <p>{isTransfer ? words.lapsedWhat : words.lapsedCard}</p>}
      {request.state === "withdrawn" && isTransfer && <p>{words.withdrawnTransfer}</p>}
      {request.refunded > 0 && <p>{words.refunded(formatDong(request.refunded, locale))}</p>}
    </Note>
  )
}
