import type { Paging } from "@ocop/contract"
import type { Locale } from "@/i18n"
import { LocalLink } from "./local-link"
import { shellMessages } from "./messages"

/** Page 1 has no number in its address. */
export const pagePath = (base: string, page: number): string => (page === 1 ? base : `${base}/${page}`)

/** Plain links to every neighbour, which search engines follow as people do. */
export function Pagination({ locale, paging, base }: { locale: Locale; paging: Paging; base: string }) {
  const { page, pages } = paging
  const words = shellMessages[locale]
  if (pages < 2) return null
  return (
    <nav aria-label={words.pages} className="mt-10 flex flex-wrap items-center justify-center gap-2">
      {page > 1 && (
        <LocalLink locale={locale} to={pagePath(base, page - 1)} rel="prev" className="btn btn-line">
          {words.previous}
        </LocalLink>
      )}
      <ul className="flex flex-wrap justify-center gap-1">
        {pagesAround(page, pages).map((number, index, shown) => (
          <li key={number} className="flex">
            {index > 0 && number - (shown[index - 1] ?? 0) > 1 && (
              <span aria-hidden="true" className="grid w-6 place-items-center">
                …
              </span>
            )}
            <LocalLink
              locale={locale}
              to={pagePath(base, number)}
              aria-label={words.page(number)}
              aria-current={number === page ? "page" : undefined}
              className="chip min-w-11 justify-center tabular-nums"
            >
              {number}
            </LocalLink>
          </li>
        ))}
      </ul>
      {page < pages && (
        <LocalLink locale={locale} to={pagePath(base, page + 1)} rel="next" className="btn btn-line">
          {words.next}
        </LocalLink>
      )}
    </nav>
  )
}

/** First, last, and the pages beside this one. */
export function pagesAround(page: number, pages: number): number[] {
  const near = [1, page - 1, page, page + 1, pages].filter((number) => number >= 1 && number <= pages)
  return [...new Set(near)].sort((a, b) => a - b)
}
