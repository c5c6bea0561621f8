import type { SearchTypes } from "@medusajs/framework/types"
import { refuse } from "./faults"

/** Under which a definition speaks to this provider alone: `settings.provider_options["search-meilisearch"]`. */
export const IDENTIFIER = "search-meilisearch"

/** What of a definition Meilisearch has to know. Paths are dotted. */
export interface Plan {
  primaryKey: string
  /** Heaviest first: Meilisearch ranks attributes by their order. */
  searchable: string[]
  filterable: string[]
  sortable: string[]
  /** What decides between documents that match equally well, as `field:asc` or `field:desc`. */
  ranking: string[]
  slips: Slips
}

/** From how many letters on a word may have one slip, and two. */
interface Slips {
  allowed: boolean
  one: number
  two: number
}

/**
 * Of 6,631 Vietnamese syllables 87 % have four letters or fewer without their marks; Meilisearch's own limits (5 and 9)
 * would forgive almost nothing. A slip in the first letter counts as two.
 */
const ONE_SLIP_FROM = 3
const TWO_SLIPS_FROM = 7

const TYPES = new Set<SearchTypes.SearchFieldKind>(["keyword", "text", "integer", "float", "boolean"])

/** @throws MedusaError when a definition asks for something that this provider does not do. */
export function planOf(definition: SearchTypes.ResolvedSearchIndexDefinition): Plan {
  const fields = leavesOf(definition.fields)
  const { typo_tolerance: typos = {}, distinct_attribute, provider_options } = definition.settings
  if (distinct_attribute) refuse("distinct_attribute is not supported")
  if (typos.disabled_on_attributes?.length) refuse("typo_tolerance.disabled_on_attributes is not supported")
  const searchable = fields.filter(({ field }) => field.searchable)
  const filterable = fields.filter(({ field }) => field.filterable || field.facetable).map(({ path }) => path)
  const plan = {
    primaryKey: definition.primary_key,
    searchable: searchable.toSorted((a, b) => weightOf(b.field) - weightOf(a.field)).map(({ path }) => path),
    filterable: [...new Set([definition.primary_key, ...filterable])],
    sortable: fields.filter(({ field }) => field.sortable).map(({ path }) => path),
    ranking: rankingOf(provider_options?.[IDENTIFIER]?.ranking),
    slips: {
      allowed: typos.enabled ?? true,
      one: typos.min_word_size_for_one_typo ?? ONE_SLIP_FROM,
      two: typos.min_word_size_for_two_typos ?? TWO_SLIPS_FROM,
    },
  }
  const unsorted = plan.ranking.map((rule) => rule.replace(/:(asc|desc)$/, "")).find((p) => !plan.sortable.includes(p))
  if (unsorted) refuse(`ranking names "${unsorted}", which is not sortable`)
  return plan
}

interface Leaf {
  path: string
  field: SearchTypes.SearchFieldDefinition
}

function leavesOf(fields: Record<string, SearchTypes.SearchFieldDefinition>, prefix = ""): Leaf[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${prefix}${name}`
    if (field.type === "object") return leavesOf(field.fields ?? {}, `${path}.`)
    if (!TYPES.has(field.type)) refuse(`"${path}" is of type ${field.type}, which is not supported`)
    if (facetKindsOf(field).includes("range")) refuse(`"${path}" asks for range facets, which are not supported`)
    return [{ path, field }]
  })
}

/** What Medusa understands by `facetable: true` for a type of field. */
function facetKindsOf({ facetable, type }: SearchTypes.SearchFieldDefinition): SearchTypes.SearchFacetKind[] {
  if (!facetable) return []
  const usual = type === "integer" || type === "float" ? ["range" as const] : ["value" as const]
  return typeof facetable === "object" ? (facetable.types ?? usual) : usual
}

const weightOf = ({ searchable }: SearchTypes.SearchFieldDefinition) =>
  typeof searchable === "object" ? (searchable.weight ?? 1) : 1

function rankingOf(given: unknown): string[] {
  if (given === undefined) return []
  const rules = Array.isArray(given) ? given.map(String) : []
  if (rules.length === 0 || !rules.every((rule) => /^[\w.]+:(asc|desc)$/.test(rule)))
    refuse("ranking must be a list of field:asc and field:desc")
  return rules
}
