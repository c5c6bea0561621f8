import type { Paging } from "@ocop/contract"
import type { MouseEvent } from "react"
import { shellMessages } from "@/features/shell/messages"
import { pagesAround } from "@/features/shell/pagination"
import type { Locale } from "@/i18n"
import { type SearchState, writeSearch } from "./search-state"

interface SearchPagesProps {
  paging: Paging
  state: SearchState
  locale: Locale
  onPage: (page: number) => void
}

/** Pages of a search as true links, so that they can be opened apart; a plain press stays on the page. */
export function SearchPages({ paging: { page, pages }, state, locale, onPage }: SearchPagesProps) {
  const words = shellMessages[locale]
  if (pages < 2) return null
  return (
    <nav aria-label={words.pages} className="mt-10">
      <ul className="flex flex-wrap justify-center gap-1">
        {pagesAround(page, pages).map((number) => (
          <li key={number}>
            <a
              href={`?${writeSearch({ ...state, page: number })}`}
              aria-label={words.page(number)}
              aria-current={number === page ? "page" : undefined}
              className="chip min-w-11 justify-center tabular-nums"
              onClick={(event) => turn(event, number)}
            >
              {number}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

  function turn(event: MouseEvent, number: number) {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    onPage(number)
  }
}
