import type { SearchTypes } from "@medusajs/framework/types"
import { refuse } from "./faults"
import type { Plan } from "./plan"

const SCORE = "_score"

/**
 * What Medusa calls order, as Meilisearch's `sort`. What stands before `_score` sorts; `_score` is the ranking rules;
 * what stands behind it has to be what the index was told to rank by (`ranking`), since no question can change that.
 */
export function sortOf(order: Record<string, SearchTypes.SearchOrderBy> | undefined, { ranking }: Plan): string[] {
  const wanted = Object.entries(order ?? {})
  const score = wanted.findIndex(([field]) => field === SCORE)
  if (score < 0) return wanted.map(sorted)
  if (wanted[score]?.[1] === "ASC") refuse("the least relevant first")
  const after = wanted.slice(score + 1).map(sorted)
  if (after.some((rule, place) => rule !== ranking[place]))
    refuse(`after ${SCORE} this index orders by [${ranking.join(", ")}], not by [${after.join(", ")}]`)
  return wanted.slice(0, score).map(sorted)
}

const sorted = ([field, direction]: [string, SearchTypes.SearchOrderBy]) => `${field}:${direction.toLowerCase()}`
