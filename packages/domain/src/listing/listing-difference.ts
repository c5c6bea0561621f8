import type { ListingContent, ListingPack } from "./listing-content"

/** The parts of a listing that are compared one by one. */
export const LISTING_FIELDS = [
  "name",
  "group",
  "criteriaSet",
  "description",
  "ingredients",
  "storage",
  "warnings",
  "shelfLifeDays",
  "declarationNumber",
  "photos",
  "labelPhotos",
  "packs",
  "price",
  "stock",
  "leadTimeDays",
] as const
export type ListingField = (typeof LISTING_FIELDS)[number]

interface ReviewRule {
  /** "YYYY-MM-DD" */
  validFrom: string
  validTo: string | null
  legalBasis: string
  /** Fields whose change waits for the operator; every other takes effect at once. */
  reviewed: readonly ListingField[]
}

/** Which changes of a listing the operator looks at before a shopper sees them. */
const REVIEW_RULES: readonly ReviewRule[] = [
  {
    validFrom: "2025-07-01",
    validTo: null,
    legalBasis: "Luật Thương mại điện tử 122/2025/QH15 (kiểm duyệt thông tin hàng hóa); quy chế của chợ",
    reviewed: [
      "name",
      "group",
      "criteriaSet",
      "description",
      "ingredients",
      "storage",
      "warnings",
      "shelfLifeDays",
      "declarationNumber",
      "photos",
      "labelPhotos",
      "packs",
    ],
  },
]

/** The fields that are reviewed on a day ("YYYY-MM-DD"). @throws RangeError where no rule is in force. */
export function reviewedFields(on: string): ReadonlySet<ListingField> {
  const rule = REVIEW_RULES.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo))
  if (!rule) throw new RangeError(`No rule says which changes are reviewed on ${on}`)
  return new Set(rule.reviewed)
}

export interface FieldDifference {
  field: ListingField
  before: unknown
  after: unknown
  needsReview: boolean
}

/**
 * What a change says that the listing does not say yet, field by field in `LISTING_FIELDS`' order, side by side. A new
 * listing (`before` null) differs in everything that it says. Stock that is null is left as it is and is no difference.
 * @throws RangeError where no rule is in force on that day.
 */
export function listingDifference(before: ListingContent | null, after: ListingContent, on: string): FieldDifference[] {
  const reviewed = reviewedFields(on)
  return LISTING_FIELDS.flatMap((field) => {
    const old = before && partOf(field, before, before)
    const now = partOf(field, after, before)
    if (isSame(old, now) || (before === null && isNothing(now))) return []
    return [{ field, before: old, after: now, needsReview: reviewed.has(field) }]
  })
}

/** Prices and stock stand per pack by its title, so that a new pack brings its own and a renamed one keeps its row. */
function partOf(field: ListingField, content: ListingContent, before: ListingContent | null): unknown {
  switch (field) {
    case "packs":
      return content.packs.map(({ variantId, title, net, shippingGrams, barcode }) => ({
        variantId,
        title,
        net,
        shippingGrams,
        barcode,
      }))
    case "price":
      return known(content.packs, before).map(({ variantId, price }) => ({ variantId, price }))
    case "stock":
      return known(content.packs, before).map((pack) => ({ variantId: pack.variantId, stock: stockOf(pack, before) }))
    default:
      return content[field]
  }
}

/** Packs that exist already: what a new one costs and holds is part of its review. */
const known = (packs: ListingPack[], before: ListingContent | null) =>
  packs
    .filter(({ variantId }) => variantId !== null && before?.packs.some((pack) => pack.variantId === variantId))
    .sort((a, b) => String(a.variantId).localeCompare(String(b.variantId)))

const stockOf = (pack: ListingPack, before: ListingContent | null) =>
  pack.stock ?? before?.packs.find(({ variantId }) => variantId === pack.variantId)?.stock ?? null

const isNothing = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
const isSame = (a: unknown, b: unknown) => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b))

/** Keys in one order, so that the same words are the same however they were stored. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, part]) => [key, sorted(part)]),
  )
}
