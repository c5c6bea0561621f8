import type { IsoDate } from "../calendar/iso-date"
import type { Words } from "../law/words"
import type { ProductGroup } from "../listing/product-group"

/** Stars that come with a certificate. */
export const AWARDED_STARS = [3, 4, 5] as const
export type AwardedStars = (typeof AWARDED_STARS)[number]

/** Product and community; marketing; quality. */
export const PART_CODES = ["A", "B", "C"] as const
export type PartCode = (typeof PART_CODES)[number]

/** Points that each part is worth, in every set (Decision 26/2026/QĐ-TTg). */
export const PART_POINTS: Readonly<Record<PartCode, number>> = { A: 40, B: 25, C: 35 }

/**
 * A criteria set ("bộ tiêu chí") as dated data: what one kind of product is scored by, in short words of our own.
 * A dossier is scored by the set in force on the day it was filed.
 */
export interface CriteriaSet {
  /** Permanent, e.g. "QD26-03". */
  code: string
  /** 1 to 26, the decision's own. */
  number: number
  group: ProductGroup
  name: Words
  validFrom: IsoDate
  /** Exclusive; null while in force. */
  validTo: IsoDate | null
  legalBasis: string
  parts: readonly CriteriaPart[]
  knockOuts: readonly KnockOut[]
}

export interface CriteriaPart {
  code: PartCode
  /** Points, the sum of its criteria. */
  max: number
  name: Words
  headings: readonly CriteriaHeading[]
  criteria: readonly Criterion[]
}

/** A title above criteria, as printed: "1", "6.1". */
export interface CriteriaHeading {
  code: string
  max: number
  text: Words
}

/** One question of a set; exactly one option is chosen. */
export interface Criterion {
  /** Unique in its set, e.g. "1.1". */
  code: string
  /** Code of the nearest heading above it, where it has one. */
  heading: string | null
  /** Points of its best option. */
  max: number
  text: Words
  /** What has to be known before choosing. */
  note: Words | null
  /** Worst first. Those of all cases where there are cases. */
  options: readonly CriterionOption[]
  /** Set 26 asks some criteria in one of two ways, by what is assessed; empty everywhere else. */
  cases: readonly CriterionCase[]
}

export interface CriterionOption {
  /** Stable, unique in its set: "1.1.a", or "8.B.a" within a case. */
  id: string
  points: number
  /** The least that this many stars ask of the criterion; null where no star asks for it. */
  gate: AwardedStars | null
  /** A knock-out that this answer is by itself; null for nearly all. */
  knockOut: string | null
  text: Words
}

export const CASE_CODES = ["A", "B"] as const
export type CaseCode = (typeof CASE_CODES)[number]

export interface CriterionCase {
  code: CaseCode
  text: Words
  /** Ids of the options that belong to it. */
  options: readonly string[]
}

/** What ends an assessment, whatever the points. */
export interface KnockOut {
  /** Unique in its set, e.g. "forged-file". */
  code: string
  /** Code of the criterion at which it is looked for, null when it is the dossier's. */
  criterion: string | null
  text: Words
}

/** Every criterion of a set with its part, in printed order. */
export const criteriaOf = (set: CriteriaSet): readonly (Criterion & { part: PartCode })[] =>
  set.parts.flatMap((part) => part.criteria.map((criterion) => ({ ...criterion, part: part.code })))
