import type { SearchResult } from "@ocop/contract"
import { Goods } from "@/features/listing/product-card"
import type { Locale } from "@/i18n"
import { searchMessages } from "./messages"
import { NothingFound } from "./nothing-found"
import { SearchPages } from "./search-pages"
import type { SearchState } from "./search-state"

interface ResultsProps {
  result: SearchResult
  state: SearchState
  locale: Locale
  onChange: (next: SearchState) => void
  onPage: (page: number) => void
}

export function Results({ result, state, locale, onChange, onPage }: ResultsProps) {
  if (result.count === 0) return <NothingFound close={result.close} state={state} locale={locale} onChange={onChange} />
  return (
    <>
      <Goods products={result.products} locale={locale} heading="h2" />
      <SearchPages paging={result} state={state} locale={locale} onPage={onPage} />
      <p className="mt-10 border-hairline border-t pt-4 text-ink-soft text-sm">{searchMessages[locale].order}</p>
    </>
  )
}
