import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ShippingRate } from "@ocop/domain"

/** Rates of one owner with the day from which they hold. */
export interface DatedRate extends ShippingRate {
  validFrom: string
}

/** An owner's rates in force on a day, and those that are written down for later. `producerId` null: the operator's. */
export async function datedRates(
  sql: Knex,
  producerId: string | null,
  today: string,
): Promise<{ now: DatedRate[]; next: DatedRate[] }> {
  const rows: Record<string, string | number | null>[] = await sql("shipping_rate")
    .where({ producer_id: producerId, deleted_at: null })
    .andWhere((q) => q.whereNull("valid_to").orWhere("valid_to", ">", today))
    .select("zone", "upto_grams", "fee", "fee_per_extra_kilogram", "days_from", "days_to")
    .select({ valid_from: sql.raw("to_char(valid_from, 'YYYY-MM-DD')") })
  const rates = rows.map(
    (row): DatedRate => ({
      zone: row.zone as DatedRate["zone"],
      uptoGrams: Number(row.upto_grams),
      fee: Number(row.fee),
      feePerExtraKilogram: row.fee_per_extra_kilogram === null ? null : Number(row.fee_per_extra_kilogram),
      daysFrom: Number(row.days_from),
      daysTo: Number(row.days_to),
      validFrom: String(row.valid_from),
    }),
  )
  return {
    now: rates.filter(({ validFrom }) => validFrom <= today),
    next: rates.filter(({ validFrom }) => validFrom > today),
  }
}

/**
 * Makes these a producer's rates from a day on, which is after today: what holds until then stays as it was, what was
 * written down for later is replaced. No rates: the operator's hold from then on.
 */
export async function setRates(
  trx: Knex,
  {
    producerId,
    validFrom,
    today,
    rates,
  }: { producerId: string; validFrom: string; today: string; rates: readonly ShippingRate[] },
): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`rates:${producerId}`])
  const own = () => trx("shipping_rate").where({ producer_id: producerId, deleted_at: null })
  await own().andWhere("valid_from", ">", today).delete()
  await own()
    .andWhere((q) => q.whereNull("valid_to").orWhere("valid_to", ">", today))
    .update({ valid_to: validFrom, updated_at: trx.fn.now() })
  if (rates.length === 0) return
  await trx("shipping_rate").insert(
    rates.map((rate) => ({
      id: generateEntityId("", "srate"),
      producer_id: producerId,
      zone: rate.zone,
      upto_grams: rate.uptoGrams,
      fee: rate.fee,
      fee_per_extra_kilogram: rate.feePerExtraKilogram ?? null,
      days_from: rate.daysFrom,
      days_to: rate.daysTo,
      valid_from: validFrom,
    })),
  )
}
