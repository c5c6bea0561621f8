"use client"

import { Button, buttonClass, EmptyState, Problem } from "@ocop/ui"
import { useEffect } from "react"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { Loading } from "../parcel/loading"
import { basketMessages } from "./basket-messages"
import { BasketParcelPanel } from "./basket-parcel"
import { loadBasket, useBasket } from "./basket-store"
import { pricingOf, sumBasket, troubledLines } from "./basket-sums"
import { BasketTotal } from "./basket-total"
import { DeliveryPlace } from "./delivery-place"
import { problemText } from "./problem-messages"
import { useCommune } from "./remembered-commune"
import { useRemoval } from "./use-removal"

/** The basket, parcel by parcel. */
export function BasketView({ locale }: { locale: Locale }) {
  const words = basketMessages[locale]
  const { basket, phase, problem } = useBasket()
  const removal = useRemoval(locale)
  const commune = useCommune()
  useEffect(() => void loadBasket(), [])

  if (phase === "failed" && problem)
    return (
      <Problem
        action={
          <Button tone="line" onClick={() => void loadBasket()}>
            {words.retry}
          </Button>
        }
      >
        {problemText(locale, problem)}
      </Problem>
    )
  if (phase !== "ready") return <Loading label={words.loading} slow={words.slow} />

  const sum = basket && sumBasket(basket, {}, commune?.code ?? null)
  return (
    <>
      <RemovalBar removal={removal} locale={locale} />
      {!basket?.parcels.length || !sum ? (
        <EmptyState
          illustration="rice"
          action={
            <LocalLink locale={locale} to="/" className={buttonClass("go")}>
              {words.goShopping}
            </LocalLink>
          }
        >
          {words.empty}
        </EmptyState>
      ) : (
        <div className="grid gap-9 lg:grid-cols-[minmax(0,7fr)_minmax(0,4.6fr)] lg:gap-18">
          <div className="grid content-start gap-3">
            <DeliveryPlace locale={locale} />
            {sum.parcels.map((parcel, index) => (
              <BasketParcelPanel
                key={parcel.parcel.producer.id}
                sum={parcel}
                number={index + 1}
                pricing={pricingOf(basket, commune?.code ?? null)}
                locale={locale}
                onRemove={removal.remove}
              />
            ))}
          </div>
          <BasketTotal
            vouchers={basket.vouchers}
            sum={sum}
            quantity={basket.quantity}
            troubled={troubledLines(basket).length > 0}
            locale={locale}
          />
        </div>
      )}
    </>
  )
}

function RemovalBar({ removal, locale }: { removal: ReturnType<typeof useRemoval>; locale: Locale }) {
  const words = basketMessages[locale]
  const { removed, pending, failure, undo } = removal
  return (
    <>
      <div
        role="status"
        className={removed ? "note note-green mb-4 flex flex-wrap items-center justify-between gap-x-4" : ""}
      >
        {removed && (
          <>
            <span>{words.removed(removed.title)}</span>
            <Button tone="quiet" pending={pending} onClick={undo}>
              {words.undo}
            </Button>
          </>
        )}
      </div>
      {failure && (
        <p role="alert" className="note note-red mb-4">
          {failure}
        </p>
      )}
    </>
  )
}
