"use client"

import type { Locale } from "@ocop/contract"
import { addMessages } from "./add-messages"
import "./basket-count.css"
import { useBasketCount } from "./basket-store"

/** The red count on the header's basket. Wrap it in the link to `/gio`; it brings the link's words for screen readers. */
export function BasketCount({ locale }: { locale: Locale }) {
  const count = useBasketCount()
  return (
    <>
      <span className="sr-only">{addMessages[locale].basket(count)}</span>
      {count > 0 && (
        <span
          key={count}
          aria-hidden="true"
          className="absolute top-0.5 right-px min-w-5 count rounded-full bg-lacquer px-1.5 text-center font-semibold text-raised text-xs leading-5 tabular-nums"
        >
          {count > 99 ? "99+" : count}
        </span>
      )}
    </>
  )
}
