import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerOrderState } from "@ocop/domain"
import type { HeldParcel } from "../modules/account/data-requests"

/** Where a parcel has come to rest: nobody needs to find the buyer for it any more. */
const AT_REST: readonly ProducerOrderState[] = ["delivered", "cancelled", "undeliverable", "returned"]

/** Parcels of these orders that are still under way; while there are any, who receives them is not forgotten. */
export async function parcelsUnderWay(sql: Knex, orderIds: readonly string[]): Promise<HeldParcel[]> {
  if (orderIds.length === 0) return []
  return sql("producer_order as po")
    .join("placed_order as placed", "placed.order_id", "po.order_id")
    .whereIn("po.order_id", [...orderIds])
    .whereNotIn("po.state", [...AT_REST])
    .where({ "po.deleted_at": null, "placed.deleted_at": null })
    .orderBy(["placed.created_at", "po.number"])
    .select("placed.number as order", "po.number as parcel")
}
