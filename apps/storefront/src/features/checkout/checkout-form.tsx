"use client"

import type { Basket, CommuneOption, PaymentMethod } from "@ocop/contract"
import { Button, Problem } from "@ocop/ui"
import { useCallback } from "react"
import type { ApiProblem } from "@/data/browser"
import type { Locale } from "@/i18n"
import { basketMessages } from "../basket/basket-messages"
import { loadBasket } from "../basket/basket-store"
import { type BasketSum, pricingOf } from "../basket/basket-sums"
import { problemText } from "../basket/problem-messages"
import { rememberCommune } from "../basket/remembered-commune"
import { capitalized, countWord } from "../parcel/parcel-words"
import { AlcoholNotice } from "./alcohol-notice"
import { changeDraft, type Draft } from "./draft-store"
import { GiftFields, GiftSwitch } from "./gift-fields"
import { giftMessages } from "./gift-messages"
import { checkoutMessages, faultWords } from "./messages"
import { ParcelChoice } from "./parcel-choice"
import { PaymentChoice } from "./payment-choice"
import { DoorFields, FIELD_IDS, PersonFields } from "./person-fields"
import { PlacePicker } from "./place-picker"
import type { FieldErrors, FieldName } from "./validate"

interface CheckoutFormProps {
  /** The ways to pay, as they are for this form: of a present nobody pays at the door. */
  payments: Basket["payments"]
  basket: Basket
  sum: BasketSum
  commune: CommuneOption | null
  draft: Draft
  /** How it will be paid; null when no way is open. */
  payment: PaymentMethod | null
  errors: FieldErrors
  onTyped: (field: FieldName) => void
  /** Why the basket could not be priced, when it could not. */
  problem: ApiProblem | null
  locale: Locale
}

/** Who, where, how each parcel travels, how it is paid: one page, in the order in which people think of it. */
export function CheckoutForm({
  payments,
  basket,
  sum,
  commune,
  draft,
  payment,
  errors,
  onTyped,
  problem,
  locale,
}: CheckoutFormProps) {
  const words = checkoutMessages[locale]
  const pricing = pricingOf(basket, commune?.code ?? null)
  const person = { draft, errors, onTyped, words }

  const choosePlace = useCallback(
    (next: CommuneOption | null) => {
      rememberCommune(next)
      onTyped("communeCode")
      onTyped("shipping")
      if (next) void loadBasket()
    },
    [onTyped],
  )

  return (
    <>
      <section>
        <h2 className="mb-3 font-semibold text-xl">{words.who}</h2>
        <GiftSwitch draft={draft} locale={locale} />
        {draft.gift && <h3 className="mb-3 font-semibold text-base">{giftMessages[locale].receiver}</h3>}
        <PersonFields {...person} />
        <div className="my-5">
          <PlacePicker
            id={FIELD_IDS.communeCode}
            locale={locale}
            value={commune}
            onChange={choosePlace}
            error={faultWords(words, "communeCode", errors.communeCode)}
          />
        </div>
        <DoorFields {...person} />
      </section>
      {draft.gift && <GiftFields basket={basket} draft={draft} errors={errors} onTyped={onTyped} locale={locale} />}
      <section id={FIELD_IDS.shipping} tabIndex={-1} className="mt-8" aria-labelledby="parcels-title">
        <h2 id="parcels-title" className="font-semibold text-xl">
          {words.parcels(capitalized(countWord(sum.parcels.length, locale)))}
        </h2>
        {errors.shipping && (
          <p className="mt-1 font-medium text-lacquer text-sm">{faultWords(words, "shipping", errors.shipping)}</p>
        )}
        {problem && (
          <div className="mt-3">
            <Problem
              action={
                <Button tone="line" onClick={() => void loadBasket()}>
                  {basketMessages[locale].retry}
                </Button>
              }
            >
              {problemText(locale, problem)}
            </Problem>
          </div>
        )}
        {sum.parcels.map((parcel, index) => (
          <ParcelChoice
            key={parcel.parcel.producer.id}
            sum={parcel}
            number={index + 1}
            pricing={pricing}
            draft={draft}
            locale={locale}
          />
        ))}
      </section>
      <AlcoholNotice basket={basket} draft={draft} errors={errors} onTyped={onTyped} locale={locale} />
      <PaymentChoice
        payments={payments}
        chosen={payment}
        onChoose={(method) => changeDraft({ payment: method })}
        locale={locale}
      />
    </>
  )
}
