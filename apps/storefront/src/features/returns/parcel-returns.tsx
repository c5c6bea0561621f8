"use client"

import type { OrderReturns, Parcel } from "@ocop/contract"
import { formatDate } from "@ocop/domain"
import { Button } from "@ocop/ui"
import dynamic from "next/dynamic"
import { useState } from "react"
import type { Locale } from "@/i18n"
import { Dialog } from "../order/dialog"
import { ReturnCaseCard } from "./return-case-card"
import { returnMessages } from "./return-messages"
import { useReturns } from "./use-returns"

const ReturnForm = dynamic(() => import("./return-form"), { ssr: false })

interface ParcelReturnsProps {
  parcel: Parcel
  token: string
  locale: Locale
}

/** Return cases of a delivered parcel: where each stands, what is next, and the way to open one. */
export function ParcelReturns({ parcel, token, locale }: ParcelReturnsProps) {
  const words = returnMessages[locale]
  const { returns, failed, take, load } = useReturns(token, parcel.id)
  const [isOpen, setOpen] = useState(false)
  const sent = (answer: OrderReturns) => {
    take(answer)
    setOpen(false)
  }
  if (failed)
    return (
      <p className="mt-3 text-ink-soft text-sm">
        {words.failed}{" "}
        <button type="button" className="link min-h-11" onClick={() => load()}>
          {words.again}
        </button>
      </p>
    )
  if (!returns) return null
  const { cases, lines } = returns
  return (
    <>
      {cases.length > 0 && (
        <section className="mt-3 border-hairline border-t pt-3" aria-label={words.list}>
          <h3 className="font-medium text-sm">{words.list}</h3>
          <ul className="mt-2 grid grid-cols-1 gap-3">
            {cases.map((told) => (
              <ReturnCaseCard key={told.id} told={told} token={token} onMoved={take} locale={locale} />
            ))}
          </ul>
        </section>
      )}
      {returns.isOpen && (
        <p className="mt-3 flex flex-wrap items-center gap-x-3">
          <Button tone="line" aria-label={words.openOf(parcel.number)} onClick={() => setOpen(true)}>
            {words.open}
          </Button>
          <span className="text-ink-soft text-sm">{words.until(formatDate(returns.until, locale))}</span>
        </p>
      )}
      {isOpen && (
        <Dialog
          titleId={`return-${parcel.id}`}
          title={words.title(parcel.producer.name)}
          onClose={() => setOpen(false)}
        >
          {(close) => (
            <ReturnForm
              parcelId={parcel.id}
              token={token}
              lines={lines}
              intro={words.intro(formatDate(returns.until, locale))}
              onSent={sent}
              onClose={close}
              locale={locale}
            />
          )}
        </Dialog>
      )}
    </>
  )
}
