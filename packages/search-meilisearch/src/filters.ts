import type { SearchTypes } from "@medusajs/framework/types"
import { refuse } from "./faults"

type Value = SearchTypes.SearchFilterValue

/** The tree of filters as an expression of Meilisearch; undefined when there are none. @throws MedusaError for operators it has not. */
export function filterOf(filters: SearchTypes.SearchFilters | undefined): string | undefined {
  const parts = Object.entries(filters ?? {}).flatMap(([key, value]) => partsOf(key, value) ?? [])
  return parts.length > 0 ? parts.join(" AND ") : undefined
}

/** Matches nothing at all. */
export const NOTHING = (primaryKey: string) => `${primaryKey} IN []`

/** Both must hold. */
export const both = (...filters: (string | undefined)[]): string | undefined => {
  const given = filters.filter((filter) => filter !== undefined)
  return given.length > 1 ? given.map((filter) => `(${filter})`).join(" AND ") : given[0]
}

function partsOf(key: string, value: unknown): string[] {
  if (key === "q" || value === undefined) return []
  if (key === "$and" || key === "$or") {
    const branches = listOf(value).flatMap((branch) => filterOf(branch as SearchTypes.SearchFilters) ?? [])
    return branches.length > 0 ? [`(${branches.map((b) => `(${b})`).join(key === "$and" ? " AND " : " OR ")})`] : []
  }
  if (key === "$not") {
    const branch = filterOf(value as SearchTypes.SearchFilters)
    return branch ? [`NOT (${branch})`] : []
  }
  if (isOperators(value)) return Object.entries(value).map(([operator, operand]) => compared(key, operator, operand))
  return [oneOf(key, listOf(value))]
}

function compared(field: string, operator: string, operand: unknown): string {
  switch (operator) {
    case "$eq":
      return oneOf(field, [operand])
    case "$ne":
      return `NOT ${oneOf(field, [operand])}`
    case "$in":
    case "$overlaps":
      return oneOf(field, listOf(operand))
    case "$nin":
      return `NOT ${oneOf(field, listOf(operand))}`
    case "$contains":
      return `(${listOf(operand)
        .map((value) => oneOf(field, [value]))
        .join(" AND ")})`
    case "$gt":
      return `${field} > ${literal(operand)}`
    case "$gte":
      return `${field} >= ${literal(operand)}`
    case "$lt":
      return `${field} < ${literal(operand)}`
    case "$lte":
      return `${field} <= ${literal(operand)}`
    case "$exists":
      return operand ? there(field) : `NOT ${there(field)}`
    default:
      return refuse(`operator ${operator} on "${field}"`)
  }
}

/** A field of many values has one of these; null stands for a field that is not there. */
function oneOf(field: string, values: unknown[]): string {
  const known = values.filter((value) => value !== null)
  const among = `${field} IN [${known.map(literal).join(", ")}]`
  return known.length === values.length ? among : `(${among} OR NOT ${there(field)})`
}

const there = (field: string) => `(${field} EXISTS AND ${field} IS NOT NULL)`

function literal(value: unknown): string {
  if (typeof value === "number" && Number.isFinite(value)) return String(value)
  if (typeof value === "boolean") return String(value)
  if (typeof value === "string") return `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`
  return refuse(`a filter by a value of type ${typeof value}`)
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value])

const isOperators = (value: unknown): value is SearchTypes.SearchOperatorMap<Value> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date)
