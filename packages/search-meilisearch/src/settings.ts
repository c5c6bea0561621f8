import type { Settings } from "meilisearch"
import type { Plan } from "./plan"

/** Meilisearch cuts counts, pages and facets at 1,000 and 100 unless it is told otherwise. */
const COUNTED_UP_TO = 100_000
export const FACET_VALUES_UP_TO = 1_000

/**
 * The index in which words with slips are looked for. Meilisearch forgives per index, not per question, and switching it
 * off for single attributes goes wrong together with prefixes and `attributesToSearchOn` (meilisearch#6403, #4232).
 */
export const slipsIndexOf = (index: string) => `${index}__slips`

/** The names under which an index is kept: itself, and where slips are forgiven. */
export const namesOf = (index: string, { slips }: Pick<Plan, "slips">): string[] =>
  slips.allowed ? [index, slipsIndexOf(index)] : [index]

/**
 * How an index ranks and what it can be asked. `sort` stands first, so that goods by price are by price; without a sort
 * the words decide, then the definition's own `ranking`.
 */
export function settingsOf(plan: Plan, { forgiving }: { forgiving: boolean }): Settings {
  return {
    searchableAttributes: plan.searchable,
    filterableAttributes: plan.filterable,
    sortableAttributes: plan.sortable,
    rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness", ...plan.ranking],
    typoTolerance: {
      enabled: forgiving,
      minWordSizeForTypos: { oneTypo: plan.slips.one, twoTypos: plan.slips.two },
    },
    faceting: { maxValuesPerFacet: FACET_VALUES_UP_TO, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: COUNTED_UP_TO },
  }
}
