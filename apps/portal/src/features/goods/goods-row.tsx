import type { ShopListing } from "@ocop/contract"
import { CaretRightIcon } from "@phosphor-icons/react"
import { useLocale, useWords } from "../../frame/words"
import { Money } from "../../kit/money"
import { Photo } from "./photo"
import { StateMark } from "./state-mark"
import { stateOf } from "./state-of"
import { goodsWords } from "./words"

/** One product: what it is, how it stands, what its packs cost and how many are left. */
export function GoodsRow({ listing, onOpen }: { listing: ShopListing; onOpen(): void }) {
  const t = useWords(goodsWords)
  const locale = useLocale()
  const { name, photoId, illustration, packs, review } = listing
  const state = stateOf(listing)
  return (
    <li>
      <button type="button" className="flex w-full items-start gap-3 py-3 text-left" onClick={onOpen}>
        <Photo photoId={photoId} illustration={illustration} size={64} />
        <span className="min-w-0 flex-1">
          <span className="block font-semibold text-pretty">{name}</span>
          <StateMark state={state} />
          {review?.reason && (state === "refused" || state === "more_wanted") && (
            <span className="block text-sm text-lacquer">{review.reason}</span>
          )}
          {packs.map(({ variantId, title, price, reducedPrice, stocked, reserved, hasOwnStock }) => (
            <span key={variantId} className="flex flex-wrap justify-between gap-x-3 text-sm text-ink-soft">
              <span>
                {title[locale] ?? title.vi} · <Money dong={reducedPrice ?? price} />
              </span>
              {hasOwnStock && (
                <span className={stocked - reserved > 0 ? undefined : "font-medium text-lacquer"}>
                  {t.stock(Math.max(stocked - reserved, 0))}
                </span>
              )}
            </span>
          ))}
        </span>
        <CaretRightIcon size={20} className="mt-1 flex-none text-ink-faint" aria-hidden />
      </button>
    </li>
  )
}
