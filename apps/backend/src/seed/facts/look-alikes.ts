import { foldVietnamese } from "@ocop/domain"
import type { ProductFacts } from "./rows"

export type LookAlikeReason = "one product" | "same name" | "name within name" | "similar producer"
export interface LookAlike {
  reason: LookAlikeReason
  /** Rows of the list, from 1. */
  rows: [number, number]
}

/** Shorter names are kinds of goods ("bánh tét"), not look-alikes. */
const TELLING_WORDS = 3
const FORMS: [RegExp, string][] = [
  [/\bhop tac xa\b/g, "htx"],
  [/\bto hop tac\b/g, "tht"],
  [/\bco phan\b/g, "cp"],
  [/\b(chi nhanh|cong ty|tnhh|mtv|cp|htx|tht|ho kinh doanh|co so|ho|san xuat|sx|thuong mai|tm|dich vu|dv)\b/g, ""],
  [/[^a-z0-9]+/g, " "],
]

/**
 * Pairs of rows that a person should look at: rows taken for one product, rows that share a name without being one,
 * names within names of one province, and producers whose names differ in their legal form alone.
 */
export function lookAlikes(rows: ProductFacts[]): LookAlike[] {
  return rows.flatMap((a, i) =>
    rows.slice(i + 1).flatMap((b, j): LookAlike[] => {
      const reason = reasonFor(a, b)
      return reason ? [{ reason, rows: [i + 1, i + j + 2] }] : []
    }),
  )
}

function reasonFor(a: ProductFacts, b: ProductFacts): LookAlikeReason | null {
  const [nameA, nameB] = [foldVietnamese(a.name), foldVietnamese(b.name)]
  const [makerA, makerB] = [foldVietnamese(a.producer ?? ""), foldVietnamese(b.producer ?? "")]
  const isNear = a.province_code === b.province_code
  if (nameA === nameB) return makerA && makerA === makerB && isNear ? "one product" : "same name"
  if (!isNear) return null
  if (isWithin(nameA, nameB) || isWithin(nameB, nameA)) return "name within name"
  const [coreA, coreB] = [coreOf(makerA), coreOf(makerB)]
  return makerA !== makerB && coreA !== "" && coreA === coreB ? "similar producer" : null
}

function isWithin(short: string, long: string): boolean {
  return short.split(" ").length >= TELLING_WORDS && ` ${long} `.includes(` ${short} `)
}

function coreOf(folded: string): string {
  return FORMS.reduce((name, [form, by]) => name.replace(form, by), folded).trim()
}
