import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerOrderState } from "@ocop/domain"
import { nothingThere } from "../../http/producer-actor"

export interface OwnParcel {
  id: string
  order_id: string
  state: ProducerOrderState
  carrier: string | null
}

/** A parcel together with its shop: what is not there, not placed yet or another's is one answer. @throws NOT_FOUND. */
export async function ownParcel(sql: Knex, shopId: string, id: string): Promise<OwnParcel> {
  const parcel: OwnParcel | undefined = await sql("producer_order")
    .where({ id, producer_id: shopId, deleted_at: null })
    .whereNotNull("placed_at")
    .first("id", "order_id", "state", "carrier")
  if (!parcel) throw nothingThere()
  return parcel
}
