import { addDays } from "../calendar/iso-date"
import { type Dong, dong } from "../money/dong"

interface ReductionRule {
  /** "YYYY-MM-DD" */
  validFrom: string
  validTo: string | null
  legalBasis: string
  mostPercent: number
  mostDays: number
}

/** How far and for how long a seller may lower a price. Whether the cap on days still holds is unsure: it is kept. */
const RULES: readonly ReductionRule[] = [
  {
    validFrom: "2018-07-15",
    validTo: null,
    legalBasis: "Nghị định 81/2018/NĐ-CP, điều 7 và 10",
    mostPercent: 50,
    mostDays: 120,
  },
]

export type ReductionFault = "percent" | "days" | "past"

/** The rule in force on a day ("YYYY-MM-DD"). @throws RangeError where none is. */
export function reductionRule(on: string): ReductionRule {
  const rule = RULES.find(({ validFrom, validTo }) => validFrom <= on && (validTo === null || on < validTo))
  if (!rule) throw new RangeError(`No rule on price reductions is in force on ${on}`)
  return rule
}

/** What is wrong with a reduction asked for today: `from` and `until` are its first and last day. Nothing where all is right. */
export function reductionFaults(
  { percent, from, until }: { percent: number; from: string; until: string },
  today: string,
): ReductionFault[] {
  const { mostPercent, mostDays } = reductionRule(today)
  const isPercent = Number.isInteger(percent) && percent >= 1 && percent <= mostPercent
  const isTerm = until >= from && until < addDays(from, mostDays)
  return [
    ...(isPercent ? [] : (["percent"] as const)),
    ...(isTerm ? [] : (["days"] as const)),
    ...(from < today ? (["past"] as const) : []),
  ]
}

/** A price less a whole percentage, rounded down to whole đồng so that nobody pays more than was promised. */
export const reducedPrice = (price: Dong, percent: number): Dong => dong(Math.floor((price * (100 - percent)) / 100))
