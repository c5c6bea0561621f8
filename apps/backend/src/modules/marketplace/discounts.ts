import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { DeliveryOffer } from "@ocop/domain"

export const DISCOUNT_KINDS = ["voucher", "price_reduction", "free_delivery"] as const

/** What somebody gave up of one parcel, in đồng above 0. */
export interface DiscountDraft {
  kind: (typeof DISCOUNT_KINDS)[number]
  reference: string
  code: string | null
  grantedBy: "operator" | "producer"
  amount: number
}

export const discountRow = (producerOrderId: string, discount: DiscountDraft) => ({
  id: generateEntityId("", "podisc"),
  producer_order_id: producerOrderId,
  kind: discount.kind,
  reference: discount.reference,
  code: discount.code,
  granted_by: discount.grantedBy,
  amount: discount.amount,
})

/** An offer in force, with its id. */
export type StandingOffer = DeliveryOffer & { id: string }

/** The free deliveries in force on a day for these producers, everybody's included. One statement. */
export async function deliveryOffers(sql: Knex, producerIds: string[], today: string): Promise<StandingOffer[]> {
  const rows = await sql("delivery_offer")
    .whereNull("deleted_at")
    .andWhere((q) => q.whereNull("producer_id").orWhereIn("producer_id", producerIds))
    .andWhere("valid_from", "<=", today)
    .andWhere((q) => q.whereNull("valid_to").orWhere("valid_to", ">", today))
    .orderBy("id")
    .select("id", "producer_id", "threshold", "granted_by")
  return rows.map((row) => ({
    id: row.id,
    producerId: row.producer_id,
    threshold: Number(row.threshold),
    grantedBy: row.granted_by,
  }))
}

/** The producers who bear these promotions or price lists, by the reference; one that is missing is the operator's. One statement. */
export async function grantorsOf(
  sql: Knex,
  kind: "promotion" | "price_list",
  references: string[],
): Promise<Map<string, string>> {
  if (references.length === 0) return new Map()
  const rows: { reference: string; producer_id: string }[] = await sql("discount_grant")
    .where({ kind, deleted_at: null })
    .whereIn("reference", references)
    .select("reference", "producer_id")
  return new Map(rows.map((row) => [row.reference, row.producer_id]))
}

/** Says who bears a promotion or a price list from now on; null is the operator. Orders that stand keep who bore them. */
export async function grant(
  sql: Knex,
  kind: "promotion" | "price_list",
  reference: string,
  producerId: string | null,
): Promise<void> {
  await sql.transaction(async (trx) => {
    await trx("discount_grant").where({ kind, reference }).delete()
    if (producerId)
      await trx("discount_grant").insert({
        id: generateEntityId("", "dgrant"),
        kind,
        reference,
        producer_id: producerId,
      })
  })
}
