import type { ProductCard } from "@ocop/contract"
import { EmptyState } from "@ocop/ui"
import { GROUPS } from "@/features/listing/groups"
import { listingMessages } from "@/features/listing/messages"
import { Goods } from "@/features/listing/product-card"
import { LocalLink } from "@/features/shell/local-link"
import type { Locale } from "@/i18n"
import { wordsToDrop } from "./drop-word"
import { searchMessages } from "./messages"
import { filterCount, type SearchState, unfiltered } from "./search-state"

interface NothingFoundProps {
  /** What comes close. */
  close: ProductCard[]
  state: SearchState
  locale: Locale
  onChange: (next: SearchState) => void
}

/** Nothing matched: ways on, the likeliest first. Take filters away, drop a word, look at what is close, browse. */
export function NothingFound({ close, state, locale, onChange }: NothingFoundProps) {
  const words = searchMessages[locale]
  const filtered = filterCount(state) > 0
  return (
    <>
      <EmptyState
        illustration="fruit"
        action={
          <div className="flex flex-wrap justify-center gap-2">
            {filtered && (
              <button type="button" className="btn btn-line" onClick={() => onChange(unfiltered(state))}>
                {words.dropFilters}
              </button>
            )}
            {wordsToDrop(state.q).map(({ word, rest }) => (
              <button key={rest} type="button" className="chip" onClick={() => onChange({ ...state, q: rest })}>
                {words.without(word)}
              </button>
            ))}
          </div>
        }
      >
        {filtered ? words.noneFiltered : close.length > 0 ? words.none : words.noneClose}
      </EmptyState>
      {close.length > 0 && (
        <section aria-labelledby="close">
          <h2 id="close" className="mb-4">
            {words.closeTitle}
          </h2>
          <Goods products={close} locale={locale} />
        </section>
      )}
      <section className="mt-10" aria-labelledby="browse">
        <h2 id="browse" className="text-lg!">
          {words.browse}
        </h2>
        <ul className="mt-3 flex flex-wrap gap-2">
          {GROUPS.map(({ group, slug }) => (
            <li key={group}>
              <LocalLink locale={locale} to={`/nhom/${slug}`} className="chip">
                {listingMessages[locale].groups[group]}
              </LocalLink>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
