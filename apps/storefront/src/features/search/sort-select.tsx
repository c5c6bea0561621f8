import type { Locale } from "@/i18n"
import { searchMessages } from "./messages"
import type { Sort } from "./search-state"

export function SortSelect({ sort, locale, onChange }: { sort: Sort; locale: Locale; onChange: (sort: Sort) => void }) {
  const words = searchMessages[locale]
  return (
    <select
      className="input w-auto! font-medium text-[0.9375rem] max-lg:mr-auto"
      aria-label={words.sort}
      value={sort}
      onChange={({ target }) => onChange(target.value as Sort)}
    >
      {(["relevance", "price_asc", "price_desc"] as const).map((value) => (
        <option key={value} value={value}>
          {words.sorts[value]}
        </option>
      ))}
    </select>
  )
}
