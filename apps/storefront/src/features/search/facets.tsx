import type { SearchResult } from "@ocop/contract"
import { dong, formatDong } from "@ocop/domain"
import { Stars } from "@ocop/ui"
import { useId } from "react"
import { listingMessages } from "@/features/listing/messages"
import type { Locale } from "@/i18n"
import { type Choice, FacetGroup } from "./facet-group"
import { searchMessages } from "./messages"
import { PRICE_BANDS, type PriceBand } from "./price-bands"
import { SEARCH_GROUPS, SEARCH_TYPES, type SearchState, toggled } from "./search-state"

interface FacetsProps {
  state: SearchState
  /** Null before the first answer: nothing is offered that may not exist. */
  result: SearchResult | null
  locale: Locale
  provinceNames: Readonly<Record<string, string>>
  onChange: (next: SearchState) => void
}

/** All filters with how many each would leave. What is pressed stays offered even when nothing has it. */
export function Facets({ state, result, locale, provinceNames, onChange }: FacetsProps) {
  const words = searchMessages[locale]
  const { groups, producerTypes } = listingMessages[locale]
  if (!result) return null
  const { facets } = result
  const counts = (facet: keyof typeof facets) => new Map(facets[facet].map(({ value, count }) => [value, count]))
  const stars = counts("stars")
  const province = counts("province")
  const group = counts("group")
  const type = counts("producerType")
  // Where nobody sells (a directory), price and stock would be questions without an answer.
  const isPriced = result.priceRange !== null || state.priceMin !== null || state.priceMax !== null
  return (
    <div className="facets">
      <FacetGroup
        title={words.facets.stars}
        locale={locale}
        choices={offered([5, 4, 3] as const, state.stars, stars, (value) => (
          <Stars stars={value} state="valid" locale={locale} />
        ))}
        onToggle={(value) => onChange({ ...state, stars: toggled(state.stars, Number(value)) })}
      />
      <FacetGroup
        title={words.facets.province}
        locale={locale}
        folded={6}
        choices={offered(provincesOf(), state.province, province, (slug) => provinceNames[slug] ?? slug)}
        onToggle={(value) => onChange({ ...state, province: toggled(state.province, value) })}
      />
      <FacetGroup
        title={words.facets.group}
        locale={locale}
        choices={offered(SEARCH_GROUPS, state.group, group, (value) => groups[value])}
        onToggle={(value) =>
          onChange({ ...state, group: toggled(state.group, SEARCH_GROUPS.find((one) => one === value) ?? "food") })
        }
      />
      <FacetGroup
        title={words.facets.producerType}
        locale={locale}
        choices={offered(SEARCH_TYPES, state.producerType, type, (value) => producerTypes[value])}
        onToggle={(value) =>
          onChange({
            ...state,
            producerType: toggled(state.producerType, SEARCH_TYPES.find((one) => one === value) ?? "company"),
          })
        }
      />
      {isPriced && <PriceFacet state={state} locale={locale} onChange={onChange} />}
      {(isPriced || state.inStock) && (
        <FacetGroup
          title={words.facets.stock}
          locale={locale}
          choices={[{ value: "inStock", label: words.inStock, count: null, chosen: state.inStock }]}
          onToggle={() => onChange({ ...state, inStock: !state.inStock })}
        />
      )}
    </div>
  )

  /** Those with most goods first; a chosen one without any comes last. */
  function provincesOf(): string[] {
    const found = facets.province.map(({ value }) => value)
    return [...found, ...state.province.filter((slug) => !found.includes(slug))]
  }
}

function offered<T extends string | number>(
  values: readonly T[],
  chosen: readonly (T | number | string)[],
  counts: ReadonlyMap<string, number>,
  label: (value: T) => Choice["label"],
): Choice[] {
  return values
    .map((value) => ({
      value: String(value),
      label: label(value),
      count: counts.get(String(value)) ?? 0,
      chosen: chosen.includes(value),
    }))
    .filter(({ count, chosen }) => count > 0 || chosen)
}

function PriceFacet({ state, locale, onChange }: Pick<FacetsProps, "state" | "locale" | "onChange">) {
  const words = searchMessages[locale]
  const name = useId()
  const bands: PriceBand[] = [{ min: null, max: null }, ...PRICE_BANDS]
  return (
    <details open className="facet">
      <summary>{words.facets.price}</summary>
      <fieldset aria-label={words.facets.price}>
        {bands.map((band) => (
          <label key={`${band.min}-${band.max}`} className="facet-choice">
            <input
              type="radio"
              name={name}
              checked={band.min === state.priceMin && band.max === state.priceMax}
              onChange={() => onChange({ ...state, priceMin: band.min, priceMax: band.max })}
            />
            <span>{priceWords(band, locale)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  )
}

/** "Dưới 100.000 ₫", "100.000 ₫ đến 350.000 ₫", "Trên 350.000 ₫". */
export function priceWords({ min, max }: PriceBand, locale: Locale): string {
  const words = searchMessages[locale]
  const price = (amount: number) => formatDong(dong(amount), locale)
  if (min !== null && max !== null) return words.between(price(min), price(max))
  if (max !== null) return words.under(price(max))
  return min === null ? words.anyPrice : words.over(price(min))
}
