"use client"

import type { CommuneOption, PaymentMethod } from "@ocop/contract"
import { addDays, formatDate, formatDong, formatPhone } from "@ocop/domain"
import { Button, Price } from "@ocop/ui"
import { type ReactNode, useEffect, useRef } from "react"
import type { Locale } from "@/i18n"
import { basketMessages } from "../basket/basket-messages"
import type { BasketSum } from "../basket/basket-sums"
import { voucherMessages } from "../basket/voucher-messages"
import { ParcelHead } from "../parcel/parcel-head"
import { arrivalWords, packWords, placeWords } from "../parcel/parcel-words"
import type { Draft } from "./draft-store"
import { giftMessages } from "./gift-messages"
import { checkoutMessages } from "./messages"
import { paymentMessages } from "./payment-messages"

interface ReviewProps {
  draft: Draft
  commune: CommuneOption
  sum: BasketSum
  payment: PaymentMethod
  onChange: () => void
  locale: Locale
}

/** The whole order once more, as it will be sent. Takes the focus, so that a screen reader starts here. */
export function Review({ draft, commune, sum, payment, onChange, locale }: ReviewProps) {
  const words = checkoutMessages[locale]
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    window.scrollTo({ top: 0 })
  }, [])
  return (
    <section>
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h2 ref={heading} tabIndex={-1} className="font-semibold text-xl outline-none">
          {words.lastLook}
        </h2>
        <Button tone="quiet" onClick={onChange}>
          {words.change}
        </Button>
      </div>
      <dl className="panel mt-2 grid gap-x-4 gap-y-1.5 sm:grid-cols-[10rem_minmax(0,1fr)]">
        <Row term={words.receiver}>
          {draft.name.trim()}, {formatPhone(draft.phone)}
          {draft.email.trim() && <span className="block break-words">{draft.email.trim()}</span>}
        </Row>
        <Row term={words.place}>
          {draft.address.trim()}, {commune.name}, {commune.provinceName}
        </Row>
        {draft.note.trim() && <Row term={words.noteShort}>{draft.note.trim()}</Row>}
        {draft.gift && <GiftRows draft={draft} locale={locale} />}
        <Row term={words.pay}>{paymentMessages[locale].title[payment]}</Row>
      </dl>
      {sum.parcels.map(({ parcel, choice, fee, total }, index) => (
        <section
          key={parcel.producer.id}
          className="panel mt-3"
          aria-label={`${basketMessages[locale].parcel(index + 1)}, ${parcel.producer.name}`}
        >
          <ParcelHead
            number={index + 1}
            label={basketMessages[locale].parcel(index + 1)}
            producer={parcel.producer.name}
            from={basketMessages[locale].sentFrom(placeWords(parcel.place, locale))}
            aside={total !== null && <Price amount={total} locale={locale} className="font-semibold" />}
          />
          <ul className="mt-2.5 grid gap-1.5 text-[0.9375rem]">
            {parcel.lines.map((line) => (
              <MoneyRow key={line.id} amount={line.total} locale={locale}>
                {line.quantity} × {line.title}, {packWords(line.pack, locale)}
              </MoneyRow>
            ))}
            {parcel.discount > 0 && (
              <li className="flex justify-between gap-4">
                <span>{voucherMessages[locale].parcelDiscount}</span>
                <span className="whitespace-nowrap text-lotus tabular-nums">
                  −{formatDong(parcel.discount, locale)}
                </span>
              </li>
            )}
            {choice && fee !== null && (
              <MoneyRow amount={fee} locale={locale}>
                {choice.kind === "pickup"
                  ? words.pickup
                  : words.standard(choice.arrives && arrivalWords(choice.arrives, locale))}
              </MoneyRow>
            )}
          </ul>
        </section>
      ))}
    </section>
  )
}

function GiftRows({ draft, locale }: Pick<ReviewProps, "draft" | "locale">) {
  const words = giftMessages[locale]
  return (
    <>
      <Row term={words.reviewGiver}>
        {draft.giverName.trim()}, {formatPhone(draft.giverPhone)}
        <span className="block font-normal text-ink-soft text-sm">{words.noPrice}</span>
      </Row>
      {draft.card.trim() && (
        <Row term={words.reviewCard}>
          <span className="whitespace-pre-line break-words">{draft.card.trim()}</span>
        </Row>
      )}
      {draft.wantedWeek && (
        <Row term={words.reviewWeek}>
          {words.weekOf(formatDate(draft.wantedWeek, locale), formatDate(addDays(draft.wantedWeek, 6), locale))}
        </Row>
      )}
    </>
  )
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{term}</dt>
      <dd className="mb-1.5 min-w-0 font-medium sm:mb-0">{children}</dd>
    </>
  )
}

function MoneyRow({ amount, locale, children }: { amount: number; locale: Locale; children: ReactNode }) {
  return (
    <li className="flex justify-between gap-4">
      <span>{children}</span>
      <Price amount={amount} locale={locale} />
    </li>
  )
}
