"use client"

import type { Basket } from "@ocop/contract"
import { Button, buttonClass } from "@ocop/ui"
import { type FormEvent, useEffect, useState } from "react"
import type { ApiProblem } from "@/data/browser"
import { usePrefill } from "@/features/account/use-prefill"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { pricingOf, sumBasket, troubledLines } from "../basket/basket-sums"
import { useCommune } from "../basket/remembered-commune"
import { CheckoutForm } from "./checkout-form"
import { chosenPayment, giftPayments } from "./chosen-payment"
import { ConfirmPanel } from "./confirm-panel"
import { draftNow, useDraft } from "./draft-store"
import { checkoutMessages } from "./messages"
import { orderOf } from "./order-of"
import { OrderSummary } from "./order-summary"
import { paymentMessages } from "./payment-messages"
import { Review } from "./review"
import { useFaults } from "./use-faults"
import { type Refusal, useOrdering } from "./use-ordering"
import { useStage } from "./use-stage"
import { firstFault, validate } from "./validate"

interface CheckoutDeskProps {
  basket: Basket
  problem: ApiProblem | null
  termsVersion: string | null
  locale: Locale
}

/** The form, then the same page turned over for one last look; costs stand beside both. */
export function CheckoutDesk({ basket, problem, termsVersion, locale }: CheckoutDeskProps) {
  const words = checkoutMessages[locale]
  usePrefill(draftNow)
  const draft = useDraft()
  const commune = useCommune()
  const sum = sumBasket(basket, draft.shipping, commune?.code ?? null)
  const { stage, toReview, toForm } = useStage()
  const pricing = pricingOf(basket, commune?.code ?? null)
  // Fees on their way are no fault of the form: the press waits for them, then goes on by itself.
  const isPricing = pricing === "pending" && problem === null
  const now = validate(draft, commune, basket, { sum, isPricing })
  const { errors, pointOut, tell, forget } = useFaults(now)
  const [waits, setWaits] = useState(false)
  const { order, pending, refusal, clear } = useOrdering(locale, (answer: Refusal) => {
    if (answer.kind !== "invalid") return
    toForm()
    tell(answer.errors)
  })
  const payments = giftPayments(basket.payments, draft.gift)
  const payment = chosenPayment(payments, draft.payment)

  const review = () => {
    pointOut(now)
    if (firstFault(now)) return
    clear()
    toReview()
  }
  const press = (event: FormEvent) => {
    event.preventDefault()
    if (stage === "review" || !payment || troubledLines(basket).length > 0) return
    if (isPricing && !firstFault(now)) setWaits(true)
    else review()
  }
  useEffect(() => {
    if (!waits || isPricing) return
    setWaits(false)
    review()
  })
  const confirm = (agreedTo: string | undefined) => {
    const wanted = orderOf(draft, commune, sum, payment, locale)
    if (wanted) void order({ ...wanted, ...(agreedTo && { termsVersion: agreedTo }) })
    else toForm()
  }

  const isReview = stage === "review" && commune !== null && payment !== null
  return (
    <form noValidate onSubmit={press} className="grid gap-9 lg:grid-cols-[minmax(0,7fr)_minmax(0,4.6fr)] lg:gap-18">
      <div className="min-w-0">
        {isReview ? (
          <Review draft={draft} commune={commune} sum={sum} payment={payment} onChange={toForm} locale={locale} />
        ) : (
          <CheckoutForm
            basket={basket}
            payments={payments}
            sum={sum}
            commune={commune}
            draft={draft}
            payment={payment}
            errors={errors}
            onTyped={forget}
            problem={problem}
            locale={locale}
          />
        )}
      </div>
      <OrderSummary
        vouchers={isReview ? null : basket.vouchers}
        sum={sum}
        quantity={basket.quantity}
        payment={payment}
        locale={locale}
      >
        {isReview ? (
          <ConfirmPanel
            payment={payment}
            termsVersion={termsVersion}
            onConfirm={confirm}
            pending={pending}
            refusal={refusal}
            total={sum.total}
            locale={locale}
          />
        ) : (
          <ToReview
            faults={Object.keys(errors).length}
            waits={waits}
            blocked={troubledLines(basket).length > 0 ? words.troubled : payment ? null : paymentMessages[locale].noWay}
            locale={locale}
          />
        )}
      </OrderSummary>
    </form>
  )
}

interface ToReviewProps {
  faults: number
  /** Pressed before the fees were there. */
  waits: boolean
  /** Why there is nothing to press. */
  blocked: string | null
  locale: Locale
}

function ToReview({ faults, waits, blocked, locale }: ToReviewProps) {
  const words = checkoutMessages[locale]
  if (blocked)
    return (
      <div className="note note-red mt-4">
        <p>{blocked}</p>
        <LocalLink locale={locale} to="/gio" className={buttonClass("line", "mt-2")}>
          {words.toBasket}
        </LocalLink>
      </div>
    )
  return (
    <>
      <p role="alert" className={faults ? "note note-red mt-4" : ""}>
        {faults > 0 && words.faults(faults)}
      </p>
      <Button type="submit" pending={waits} pendingLabel={words.pricing} className="mt-4 min-h-14! w-full text-lg">
        {words.review}
      </Button>
      <p className="mt-3 text-ink-soft text-sm">{words.reviewHint}</p>
    </>
  )
}
