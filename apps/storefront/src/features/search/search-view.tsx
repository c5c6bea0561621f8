import "./search.css"
import { Problem } from "@ocop/ui"
import { useEffect, useRef } from "react"
import type { Locale } from "@/i18n"
import { ActiveFilters } from "./active-filters"
import { Facets } from "./facets"
import { FilterSheet } from "./filter-sheet"
import { searchMessages } from "./messages"
import { Results } from "./results"
import { SearchBox } from "./search-box"
import { ResultsSkeleton } from "./search-skeleton"
import { filterCount, readSearch, type SearchState, type Sort, writeSearch } from "./search-state"
import { SortSelect } from "./sort-select"
import { useAddress } from "./use-address"
import { useSearch } from "./use-search"

interface SearchViewProps {
  locale: Locale
  /** Names of the provinces by slug, so that a filter in the address has its words before any answer came. */
  provinceNames: Readonly<Record<string, string>>
}

/** The search: the address is its whole state, so that it can be shared, bookmarked and gone back to. */
export function SearchView({ locale, provinceNames }: SearchViewProps) {
  const words = searchMessages[locale]
  const { state, step, settle } = useAddress()
  const { result, phase, slow, verySlow, retry } = useSearch(writeSearch(state))
  const top = useRef<HTMLHeadingElement>(null)
  usePageTitle(state.q && words.titleFor(state.q))

  const facets = (
    <Facets
      state={state}
      result={result}
      locale={locale}
      provinceNames={provinceNames}
      onChange={(next) => press(next)}
    />
  )
  return (
    <div className="grid gap-x-14 lg:grid-cols-[248px_minmax(0,1fr)]">
      <aside aria-label={words.filtersName} className="hidden lg:block">
        {facets}
      </aside>
      <div className="min-w-0">
        <h1 ref={top} tabIndex={-1} className="outline-none">
          {words.title}
        </h1>
        <div className="mt-3 flex flex-wrap items-start justify-between gap-2">
          <SearchBox
            key={locale}
            q={state.q}
            locale={locale}
            onType={(q) => type(q)}
            onSubmit={(q) => press({ ...state, q })}
          />
          <FilterSheet state={state} count={result?.count ?? 0} locale={locale} onChange={(next) => press(next)}>
            {facets}
          </FilterSheet>
          <SortSelect sort={state.sort} locale={locale} onChange={(sort: Sort) => press({ ...state, sort })} />
        </div>
        <ActiveFilters state={state} locale={locale} provinceNames={provinceNames} onChange={(next) => press(next)} />
        <div className="search-work" data-working={slow || undefined} aria-hidden="true" />
        <p role="status" className="min-h-6 text-ink-soft">
          {statusWords()}
        </p>
        <div className="mt-4" aria-busy={phase === "searching"}>
          {phase === "failed" && (
            <Problem
              action={
                <button type="button" className="btn btn-line" onClick={retry}>
                  {words.retry}
                </button>
              }
            >
              {words.failed}
            </Problem>
          )}
          {result && phase !== "failed" && (
            <Results result={result} state={state} locale={locale} onChange={(next) => press(next)} onPage={turnTo} />
          )}
          {!result && phase === "searching" && <ResultsSkeleton />}
        </div>
      </div>
    </div>
  )

  function statusWords(): string {
    if (phase === "failed") return ""
    if (verySlow) return words.verySlow
    if (!result || phase === "searching")
      return result && !slow ? countWords(result.count, result.page, result.pages) : words.searching
    return countWords(result.count, result.page, result.pages)
  }

  function countWords(count: number, page: number, pages: number): string {
    if (count === 0) return words.foundNone(state.q, filterCount(state) > 0)
    return words.found(count, state.q) + (pages > 1 ? `, ${words.page(page, pages)}` : "")
  }

  /** Typing settles late, when something else may have been pressed: it reads the address anew. */
  function type(q: string) {
    settle({ ...readSearch(new URLSearchParams(window.location.search)), q, page: 1 })
  }

  function press(next: SearchState) {
    step({ ...next, page: 1 })
  }

  function turnTo(page: number) {
    step({ ...state, page })
    top.current?.focus({ preventScroll: true })
    window.scrollTo({ top: 0 })
  }
}

/** The window's title follows what is searched, so that history and tabs can be told apart. */
function usePageTitle(title: string) {
  const plain = useRef<string>(undefined)
  useEffect(() => {
    plain.current ??= document.title
    const [page, shop] = plain.current.split(" | ")
    document.title = [title || page, shop].filter(Boolean).join(" | ")
  }, [title])
}
