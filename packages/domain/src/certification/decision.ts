import { addMonthsClamped } from "../calendar/add-months-clamped"
import { type IsoDate, partsOf } from "../calendar/iso-date"
import { foldVietnamese } from "../text/fold-vietnamese"

/** Who decides: the provincial chairman (3 and 4 stars) or the Minister (5 stars). */
export const ISSUER_LEVELS = ["province", "ministry"] as const
export type IssuerLevel = (typeof ISSUER_LEVELS)[number]

/** What a decision does with certificates. */
export const DECISION_KINDS = ["award", "revocation"] as const
export type DecisionKind = (typeof DECISION_KINDS)[number]

/** A decision as it is written on paper. */
export interface DecisionFacts {
  /** "123/QĐ-UBND" */
  number: string
  decidedOn: IsoDate
  /** "UBND tỉnh Hà Tĩnh" */
  issuer: string
}

/**
 * What makes a decision one: its issuer, its number and its year, each without what people write differently (capitals,
 * marks, blanks, kinds of dashes). Two of the same issuer and year with one number are one decision. A number or issuer
 * with nothing in it is refused (RangeError).
 */
export function decisionKey({ number, decidedOn, issuer }: DecisionFacts): {
  issuer: string
  number: string
  year: number
} {
  const key = { issuer: foldVietnamese(issuer), number: numberKey(number), year: partsOf(decidedOn).year }
  if (!key.issuer || !key.number) throw new RangeError("A decision needs its number and its issuer")
  return key
}

/** "Số 0123 / QĐ–UBND" and "123/qđ-ubnd" are one number. */
export const numberKey = (number: string): string =>
  foldVietnamese(number.normalize("NFKC").replace(/\p{Pd}/gu, "-"))
    .replace(/^(quyet dinh )?(so|no\.?)?[\s:.]*/, "")
    .replace(/\s+/g, "")
    .replace(/^0+(?=\d)/, "")

/** The last day from which a decision's certificates may hold: a year that was mistyped is no day to come. A rule of ours. */
export const lastDayOfIssue = (decidedOn: IsoDate): IsoDate => addMonthsClamped(decidedOn, 3)

/** The stars that each level awards, by the day of the decision. `validTo` is exclusive. */
const AWARDED_BY: readonly {
  validFrom: IsoDate
  validTo: IsoDate | null
  level: IssuerLevel
  stars: readonly number[]
}[] = [
  { validFrom: "2026-05-22", validTo: null, level: "province", stars: [3, 4] },
  { validFrom: "2026-05-22", validTo: null, level: "ministry", stars: [5] },
]

/** Whether this level awards so many stars by a decision of that day (Decision 26/2026/QĐ-TTg); earlier days are not judged. */
export function mayAward(level: IssuerLevel, stars: number, decidedOn: IsoDate): boolean {
  const rules = AWARDED_BY.filter(
    ({ validFrom, validTo }) => validFrom <= decidedOn && (!validTo || decidedOn < validTo),
  )
  return rules.length === 0 || rules.some((rule) => rule.level === level && rule.stars.includes(stars))
}
