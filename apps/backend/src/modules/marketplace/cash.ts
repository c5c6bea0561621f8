import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface CashCollectionRow {
  id: string
  captured: boolean
}

/** Writes down, once per parcel, that its cash was handed over. Amount in đồng, above 0. */
export async function collectCash(
  sql: Knex,
  cash: { producerOrderId: string; orderId: string; amount: number; heldBy: string; at: Date },
): Promise<CashCollectionRow> {
  await sql("cash_collection")
    .insert({
      id: generateEntityId("", "cash"),
      producer_order_id: cash.producerOrderId,
      order_id: cash.orderId,
      amount: cash.amount,
      held_by: cash.heldBy,
      collected_at: cash.at,
    })
    .onConflict(sql.raw("(producer_order_id) where deleted_at is null"))
    .ignore()
  return sql("cash_collection").where({ producer_order_id: cash.producerOrderId, deleted_at: null }).first()
}

/** Medusa's capture of this cash exists. */
export async function markCaptured(sql: Knex, id: string, captureId: string): Promise<void> {
  await sql("cash_collection").where({ id }).update({ captured: true, capture_id: captureId, updated_at: sql.fn.now() })
}

/** Takes back a collection whose capture failed. */
export async function forgetCash(sql: Knex, id: string): Promise<void> {
  await sql("cash_collection").where({ id, captured: false }).delete()
}
