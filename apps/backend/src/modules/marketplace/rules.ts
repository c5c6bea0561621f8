import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import {
  type CommissionRule,
  commissionRuleFor,
  type ProductGroup,
  type ShippingRate,
  type SupplyKind,
  type TaxRule,
  taxRuleFor,
} from "@ocop/domain"

/** What decides which rules a line is sold under. */
export interface RuleSubject {
  lineId: string
  producerId: string
  producerType: string | null
  productGroup: ProductGroup
  categoryIds: readonly string[]
  /** Goods, or a service such as a visit. */
  supply: SupplyKind
}

export interface RulesInForce {
  commissionRuleId: string
  taxRuleId: string
}

export interface RulesOfOrder {
  /** By line id. */
  lines: Map<string, RulesInForce>
  /** The tax rule for the fee of a producer's journey, by producer id. */
  shipping: Map<string, string>
}

/**
 * The versions of the commission and tax rules in force on a day ("YYYY-MM-DD") for each line and each journey. Two
 * statements. Refuses (NOT_FOUND) a day without a rule: a rate of zero is written down.
 */
export async function rulesFor(sql: Knex, subjects: readonly RuleSubject[], today: string): Promise<RulesOfOrder> {
  const commissions: CommissionRule[] = await inForce(sql, "commission_rule", today).select({
    id: "id",
    producerId: "producer_id",
    productGroup: "product_group",
    categoryId: "category_id",
    ...DATES,
  })
  const taxes: TaxRule[] = await inForce(sql, "tax_rule", today).select({
    id: "id",
    producerType: "producer_type",
    supply: "supply",
    ...DATES,
  })
  const tax = (producerType: string | null, supply: SupplyKind) =>
    found(taxRuleFor(taxes, { producerType, supply }, today), "tax", today)
  const lines = subjects.map((subject): [string, RulesInForce] => [
    subject.lineId,
    {
      commissionRuleId: found(commissionRuleFor(commissions, subject, today), "commission", today),
      taxRuleId: tax(subject.producerType, subject.supply),
    },
  ])
  const shipping = subjects.map(({ producerId, producerType }): [string, string] => [
    producerId,
    tax(producerType, "goods_service"),
  ])
  return { lines: new Map(lines), shipping: new Map(shipping) }
}

function found(rule: { id: string } | null, kind: string, today: string): string {
  if (!rule) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No ${kind} rule is in force on ${today}`)
  return rule.id
}

/** Legal dates come as "YYYY-MM-DD" (src/database/legal-dates.ts). */
const DATES = { validFrom: "valid_from", validTo: "valid_to" }

const inForce = (sql: Knex, table: string, today: string) =>
  sql(table)
    .whereNull("deleted_at")
    .andWhere("valid_from", "<=", today)
    .andWhere((q) => q.whereNull("valid_to").orWhere("valid_to", ">", today))

/** Rates in force on a day, by producer; under "" the operator's table. */
export type RateTable = Record<string, ShippingRate[]>

/** The rate tables of these producers and the operator's, in one statement. */
export async function rateTable(sql: Knex, producerIds: string[], today: string): Promise<RateTable> {
  const rows = await sql("shipping_rate")
    .whereNull("deleted_at")
    .andWhere((q) => q.whereNull("producer_id").orWhereIn("producer_id", producerIds))
    .andWhere("valid_from", "<=", today)
    .andWhere((q) => q.whereNull("valid_to").orWhere("valid_to", ">", today))
    .select("producer_id", "zone", "upto_grams", "fee", "fee_per_extra_kilogram", "days_from", "days_to")
  const table: RateTable = {}
  for (const row of rows) {
    const key = row.producer_id ?? ""
    table[key] ??= []
    table[key].push({
      zone: row.zone,
      uptoGrams: row.upto_grams,
      fee: Number(row.fee),
      feePerExtraKilogram: row.fee_per_extra_kilogram === null ? null : Number(row.fee_per_extra_kilogram),
      daysFrom: row.days_from,
      daysTo: row.days_to,
    })
  }
  return table
}

/** A producer's own rates, else the operator's. */
export const ratesOf = (table: RateTable, producerId: string): ShippingRate[] => table[producerId] ?? table[""] ?? []
