import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { ShippingRate } from "@ocop/domain"

export interface RulesInForce {
  commissionRuleId: string
  taxRuleId: string
}

interface Candidate {
  id: string
  /** Whose rule it is; null for everybody's. */
  owner: string | null
}

/**
 * The versions of the commission and tax rules in force on a day ("YYYY-MM-DD") for each producer, by its id: its own
 * before the general one. Two statements. Refuses (NOT_FOUND) a day without a rule: a rate of zero is written down.
 */
export async function rulesFor(
  sql: Knex,
  producers: readonly { id: string; type: string | null }[],
  today: string,
): Promise<Map<string, RulesInForce>> {
  const commissions = await inForce(sql, "commission_rule", "producer_id", today)
  const taxes = await inForce(sql, "tax_rule", "producer_type", today)
  const pick = (rules: Candidate[], owner: string | null, kind: string) => {
    const rule =
      rules.find((own) => own.owner !== null && own.owner === owner) ?? rules.find((own) => own.owner === null)
    if (!rule) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No ${kind} rule is in force on ${today}`)
    return rule.id
  }
  return new Map(
    producers.map(({ id, type }) => [
      id,
      { commissionRuleId: pick(commissions, id, "commission"), taxRuleId: pick(taxes, type, "tax") },
    ]),
  )
}

/** Newest first. */
async function inForce(sql: Knex, table: string, owner: string, today: string): Promise<Candidate[]> {
  return sql(table)
    .whereNull("deleted_at")
    .andWhere("valid_from", "<=", today)
    .andWhere((q) => q.whereNull("valid_to").orWhere("valid_to", ">", today))
    .orderBy("valid_from", "desc")
    .select({ id: "id", owner })
}

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
