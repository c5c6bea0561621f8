import type { ImportChange } from "@ocop/contract"
import { formatDong, GROUP_NAMES, type ProductGroup } from "@ocop/domain"
import type { Locale } from "@ocop/ui"

const LONGEST = 80

/** "92.000 ₫ → 95.000 ₫": what a change of a listing does, in one line. */
export function describeChange({ field, before, after }: ImportChange, locale: Locale, empty: string): string {
  if (field === "price" || field === "stock") return perPack(field, before, after, locale)
  if (field === "packs") return `${titles(before) || empty} → ${titles(after)}`
  const say = (value: unknown) => sayOne(field, value, locale) || empty
  return `${say(before)} → ${say(after)}`
}

function sayOne(field: ImportChange["field"], value: unknown, locale: Locale): string {
  if (value === null || value === undefined) return ""
  if (field === "group" && isGroup(value)) return GROUP_NAMES[value][locale === "vi" ? 0 : 1]
  const text = isWords(value) ? value.vi : String(value)
  return text.length > LONGEST ? `“${text.slice(0, LONGEST - 1)}…”` : isWords(value) ? `“${text}”` : text
}

/** Only the packs whose number changes. */
function perPack(field: "price" | "stock", before: unknown, after: unknown, locale: Locale): string {
  const old = new Map(rowsOf(before).map((row) => [row.variantId, row[field]]))
  const say = (value: unknown) =>
    typeof value !== "number" ? "–" : field === "price" ? formatDong(value, locale) : String(value)
  return rowsOf(after)
    .filter((row) => old.get(row.variantId) !== row[field])
    .map((row) => `${say(old.get(row.variantId))} → ${say(row[field])}`)
    .join("; ")
}

function titles(packs: unknown): string {
  return rowsOf(packs)
    .flatMap(({ title }) => (isWords(title) ? [title.vi] : []))
    .join(", ")
}

const rowsOf = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value : [])
const isWords = (value: unknown): value is { vi: string } =>
  typeof value === "object" && value !== null && "vi" in value && typeof value.vi === "string"
const isGroup = (value: unknown): value is ProductGroup =>
  typeof value === "string" && Object.hasOwn(GROUP_NAMES, value)
