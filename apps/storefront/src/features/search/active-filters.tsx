import { listingMessages } from "@/features/listing/messages"
import type { Locale } from "@/i18n"
import { priceWords } from "./facets"
import { searchMessages } from "./messages"
import { filterCount, type SearchState, toggled, unfiltered } from "./search-state"

const CROSS =
  "M205.66,194.34a8,8,0,0,1-11.32,11.32L128,139.31,61.66,205.66a8,8,0,0,1-11.32-11.32L116.69,128,50.34,61.66A8,8,0,0,1,61.66,50.34L128,116.69l66.34-66.35a8,8,0,0,1,11.32,11.32L139.31,128Z"

interface ActiveFiltersProps {
  state: SearchState
  locale: Locale
  provinceNames: Readonly<Record<string, string>>
  onChange: (next: SearchState) => void
}

/** Every filter in force as a chip that takes it away. */
export function ActiveFilters({ state, locale, provinceNames, onChange }: ActiveFiltersProps) {
  const words = searchMessages[locale]
  if (filterCount(state) === 0) return null
  return (
    <ul className="mt-3 flex flex-wrap items-center gap-2">
      {filtersOf().map(({ label, without }) => (
        <li key={label}>
          <button
            type="button"
            className="filter-chip"
            aria-label={words.remove(label)}
            onClick={() => onChange(without)}
          >
            {label}
            <svg width="18" height="18" viewBox="0 0 256 256" fill="currentColor" aria-hidden="true">
              <path d={CROSS} />
            </svg>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="btn btn-quiet min-h-11!" onClick={() => onChange(unfiltered(state))}>
          {words.clearAll}
        </button>
      </li>
    </ul>
  )

  function filtersOf(): { label: string; without: SearchState }[] {
    const { groups, producerTypes } = listingMessages[locale]
    const { stars, province, group, producerType, priceMin, priceMax, inStock } = state
    const priced = priceMin !== null || priceMax !== null
    return [
      ...stars.map((value) => ({ label: words.starsOf(value), without: { ...state, stars: toggled(stars, value) } })),
      ...province.map((slug) => ({
        label: provinceNames[slug] ?? slug,
        without: { ...state, province: toggled(province, slug) },
      })),
      ...group.map((value) => ({ label: groups[value], without: { ...state, group: toggled(group, value) } })),
      ...producerType.map((value) => ({
        label: producerTypes[value],
        without: { ...state, producerType: toggled(producerType, value) },
      })),
      ...(priced
        ? [
            {
              label: priceWords({ min: priceMin, max: priceMax }, locale),
              without: { ...state, priceMin: null, priceMax: null },
            },
          ]
        : []),
      ...(inStock ? [{ label: words.inStock, without: { ...state, inStock: false } }] : []),
    ]
  }
}
