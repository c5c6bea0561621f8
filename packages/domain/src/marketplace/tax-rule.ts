import { isInForce } from "./commission-rule"

/**
 * What is supplied, as the tax laws tell it apart: goods; services (a visit, a meal); services that go with goods, such
 * as carrying them (Decree 117/2025, replaced by Decree 252/2026 on 1 July 2026).
 */
export const SUPPLY_KINDS = ["goods", "service", "goods_service"] as const
export type SupplyKind = (typeof SUPPLY_KINDS)[number]

/** A dated version of what a platform withholds; a null type stands for every type without a rule of its own. */
export interface TaxRule<Type extends string = string> {
  id: string
  producerType: Type | null
  supply: SupplyKind
  validFrom: string
  /** Exclusive; null while in force. */
  validTo: string | null
}

/**
 * The rule by which tax is withheld from a producer's supply on a day ("YYYY-MM-DD"): of its own type before the general
 * one, of two alike the newer. Null where none is in force: a rate of zero has to be written down.
 */
export function taxRuleFor<Rule extends TaxRule>(
  rules: readonly Rule[],
  { producerType, supply }: { producerType: string | null; supply: SupplyKind },
  day: string,
): Rule | null {
  const standing = rules.filter((rule) => rule.supply === supply && isInForce(rule, day))
  const newest = (type: string | null) =>
    standing
      .filter((rule) => rule.producerType === type)
      .reduce<Rule | null>((best, rule) => (best && best.validFrom >= rule.validFrom ? best : rule), null)
  return (producerType === null ? null : newest(producerType)) ?? newest(null)
}
