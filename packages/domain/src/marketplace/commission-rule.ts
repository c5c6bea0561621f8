import type { ProductGroup } from "../listing/product-group"

/** Whose sales, and which of them, a dated rule is about; null is everybody or everything. Dates are "YYYY-MM-DD". */
export interface CommissionRule {
  id: string
  producerId: string | null
  productGroup: ProductGroup | null
  categoryId: string | null
  validFrom: string
  /** Exclusive; null while in force. */
  validTo: string | null
}

export interface CommissionSubject {
  producerId: string
  productGroup: ProductGroup
  categoryIds: readonly string[]
}

/**
 * The rule that decides what the operator keeps of one line sold on a day: of those in force that fit, the one that says
 * most. A rule of the producer's own comes before every general one; then one of its category before one of its group
 * before one of everything; of two alike the newer. Null where none fits.
 */
export function commissionRuleFor<Rule extends CommissionRule>(
  rules: readonly Rule[],
  subject: CommissionSubject,
  day: string,
): Rule | null {
  const fitting = rules.filter((rule) => isInForce(rule, day) && fits(rule, subject))
  return fitting.reduce<Rule | null>((best, rule) => (best && !isBefore(rule, best) ? best : rule), null)
}

/** Whether a dated rule holds on a day; its end is excluded. */
export const isInForce = (
  { validFrom, validTo }: { validFrom: string; validTo: string | null },
  day: string,
): boolean => validFrom <= day && (validTo === null || validTo > day)

const fits = (rule: CommissionRule, { producerId, productGroup, categoryIds }: CommissionSubject): boolean =>
  (rule.producerId === null || rule.producerId === producerId) &&
  (rule.productGroup === null || rule.productGroup === productGroup) &&
  (rule.categoryId === null || categoryIds.includes(rule.categoryId))

/** How much a rule says: its producer weighs more than category and group together. */
const weight = ({ producerId, categoryId, productGroup }: CommissionRule): number =>
  (producerId === null ? 0 : 4) + (categoryId === null ? 0 : 2) + (productGroup === null ? 0 : 1)

function isBefore(a: CommissionRule, b: CommissionRule): boolean {
  if (weight(a) !== weight(b)) return weight(a) > weight(b)
  if (a.validFrom !== b.validFrom) return a.validFrom > b.validFrom
  return a.id < b.id
}
