import type { OrderPage } from "@ocop/contract"
import { formatDate, formatPhone } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { serviceMessages } from "./service-messages"

/** A present: who gives it, what the card says, and when it should come. */
export function GiftBlock({ gift, locale }: { gift: NonNullable<OrderPage["gift"]>; locale: Locale }) {
  const words = serviceMessages[locale]
  return (
    <section className="rounded-sheet bg-plate-lotus p-5" aria-labelledby="gift-title">
      <h2 id="gift-title" className="font-semibold text-lg">
        {words.gift}
      </h2>
      {gift.card ? (
        <figure className="mt-2">
          <blockquote className="whitespace-pre-line rounded-control bg-raised px-4 py-3 text-lg">
            {gift.card}
          </blockquote>
          <figcaption className="sr-only">{words.giftCard}</figcaption>
        </figure>
      ) : (
        <p className="mt-1 text-ink-soft text-sm">{words.giftNoCard}</p>
      )}
      <dl className="mt-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-[0.9375rem]">
        <dt className="text-ink-soft">{words.giftFrom}</dt>
        <dd>
          {gift.buyerName}, <span className="whitespace-nowrap">{formatPhone(gift.buyerPhone)}</span>
        </dd>
        {gift.wantedWeek && (
          <>
            <dt className="text-ink-soft">{words.giftWeek}</dt>
            <dd>{formatDate(gift.wantedWeek, locale)}</dd>
          </>
        )}
      </dl>
      <p className="mt-2 text-ink-soft text-sm">{words.giftPrices}</p>
    </section>
  )
}
