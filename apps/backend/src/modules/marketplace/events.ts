import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { ProducerOrderState } from "@ocop/domain"

export interface ParcelEvent {
  producerOrderId: string
  state: ProducerOrderState
  /** Business time. */
  at: Date
  /** buyer, user:<id> or system. */
  actor: string
  reason?: string | null
}

/** Writes down that a parcel entered a state, in the transaction that moved it. */
export async function appendEvent(trx: Knex, event: ParcelEvent): Promise<void> {
  await trx("producer_order_event").insert({
    id: generateEntityId("", "poevent"),
    producer_order_id: event.producerOrderId,
    state: event.state,
    at: event.at,
    actor: event.actor,
    reason: event.reason ?? null,
  })
}
