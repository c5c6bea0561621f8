"use client"

import type { Locale } from "@ocop/contract"
import { addMessages } from "./add-messages"
import { useAdding } from "./use-adding"

const PLUS =
  "M224,128a8,8,0,0,1-8,8H136v80a8,8,0,0,1-16,0V136H40a8,8,0,0,1,0-16h80V40a8,8,0,0,1,16,0v80h80A8,8,0,0,1,224,128Z"
const CHECK =
  "M229.66,77.66l-128,128a8,8,0,0,1-11.32,0l-56-56a8,8,0,0,1,11.32-11.32L96,188.69,218.34,66.34a8,8,0,0,1,11.32,11.32Z"

/** The 44 px round plus of a card: adds one pack and says so. */
export function QuickAdd({ variantId, title, locale }: { variantId: string; title: string; locale: Locale }) {
  const words = addMessages[locale]
  const { add, pending, added, failure } = useAdding(locale)
  return (
    <span className="relative flex-none">
      <button
        type="button"
        aria-label={words.addTitle(title)}
        aria-busy={pending}
        onClick={() => add(variantId, 1, words.addedTitle(title))}
        className="round-btn"
      >
        <svg width="20" height="20" viewBox="0 0 256 256" fill="currentColor" aria-hidden="true">
          <path d={added ? CHECK : PLUS} />
        </svg>
      </button>
      <span role="status" className="sr-only">
        {added}
      </span>
      <span
        role="alert"
        className={failure ? "absolute right-0 bottom-full z-10 mb-2 w-52 note note-red shadow-lift" : ""}
      >
        {failure}
      </span>
    </span>
  )
}
