"use client"

import type { OrderPage, Parcel } from "@ocop/contract"
import { Button } from "@ocop/ui"
import dynamic from "next/dynamic"
import { useState } from "react"
import type { Locale } from "@/i18n"
import { OrderDataLink } from "../account/order-data-link"
import { storePaths } from "../basket/store-paths"
import { Dialog } from "./dialog"
import { invoiceMessages } from "./invoice-messages"
import { serviceMessages } from "./service-messages"

const InvoiceForm = dynamic(() => import("./invoice-form"), { ssr: false })

interface OrderPapersProps {
  order: OrderPage
  token: string
  onChanged: (order: OrderPage) => void
  locale: Locale
}

const LEFT = new Set<Parcel["state"]>(["shipped", "delivered", "undeliverable", "returned"])

/** The contract to download, and the VAT invoice that a buyer may ask for until the first parcel leaves. */
export function OrderPapers({ order, token, onChanged, locale }: OrderPapersProps) {
  const words = serviceMessages[locale]
  const [isOpen, setOpen] = useState(false)
  const [said, setSaid] = useState<string | null>(null)
  const { invoice, parcels } = order
  const isFixed = parcels.some(({ state }) => LEFT.has(state))
  const isComing = parcels.some(({ state }) => state !== "cancelled")
  const done = (next: OrderPage) => {
    setOpen(false)
    setSaid(next.invoice ? words.invoiceSaved : words.invoiceGone)
    onChanged(next)
  }
  return (
    <section className="rounded-sheet bg-sunken p-5 lg:p-7" aria-labelledby="papers-title">
      <h2 id="papers-title" className="font-semibold text-lg">
        {words.papers}
      </h2>
      <a
        href={`/api${storePaths.orderContract(token)}?locale=${locale}`}
        target="_blank"
        rel="noreferrer"
        className="link inline-flex min-h-11 items-center"
      >
        {words.contract}
      </a>
      {(invoice || isComing) && (
        <>
          <h3 className="mt-2 font-medium">{words.invoice}</h3>
          {invoice ? (
            <p className="break-words text-[0.9375rem]">
              {invoice.company}
              <span className="block tabular-nums">{invoice.taxCode}</span>
              <span className="block">{invoice.address}</span>
              <span className="block">{invoice.email}</span>
            </p>
          ) : (
            !isFixed && <p className="text-ink-soft text-sm">{words.invoiceNone}</p>
          )}
          {isFixed ? (
            <p className="mt-1 text-ink-soft text-sm">{words.invoiceFixed}</p>
          ) : (
            isComing && (
              <Button tone="line" className="mt-3 min-h-11! px-4! text-sm" onClick={() => setOpen(true)}>
                {invoice ? words.invoiceChange : words.invoiceAsk}
              </Button>
            )
          )}
        </>
      )}
      <p role="status" className="mt-2 text-sm empty:hidden">
        {said}
      </p>
      {isOpen && (
        <Dialog titleId="invoice-title" title={invoiceMessages[locale].title} onClose={() => setOpen(false)}>
          {(close) => <InvoiceForm order={order} token={token} onDone={done} onClose={close} locale={locale} />}
        </Dialog>
      )}
      <OrderDataLink token={token} locale={locale} />
    </section>
  )
}
