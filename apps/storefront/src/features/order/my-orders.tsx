"use client"

import { formatMoment } from "@ocop/domain"
import { Button } from "@ocop/ui"
import { useState } from "react"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { forgetOrders, useRememberedOrders } from "./remembered-orders"
import { trackMessages } from "./track-messages"

/** Orders placed on this device, each one press away; they can be forgotten where others use the phone too. */
export function MyOrders({ locale }: { locale: Locale }) {
  const words = trackMessages[locale]
  const orders = useRememberedOrders()
  const [forgotten, setForgotten] = useState(false)
  return (
    <section className="mt-10 max-w-text">
      <h2 className="mb-2 font-semibold text-xl">{words.mine}</h2>
      <p role="status" className={orders.length ? "sr-only" : "text-ink-soft"}>
        {orders.length === 0 && (forgotten ? words.forgotten : words.mineNone)}
      </p>
      {orders.length > 0 && (
        <>
          <ul className="divide-y divide-hairline">
            {orders.map(({ number, token, placedAt }) => (
              <li key={token}>
                <LocalLink
                  locale={locale}
                  to={`/don-hang/${encodeURIComponent(token)}`}
                  className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-2"
                >
                  <span className="link tabular-nums">{number}</span>
                  <span className="text-ink-soft text-sm">{words.placedAt(formatMoment(placedAt, locale))}</span>
                </LocalLink>
              </li>
            ))}
          </ul>
          <Button
            tone="quiet"
            className="mt-2"
            onClick={() => {
              forgetOrders()
              setForgotten(true)
            }}
          >
            {words.forget}
          </Button>
        </>
      )}
    </section>
  )
}
