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

/** Writes down that parcels entered a state, in the transaction that moved them. */
export async function appendEvents(trx: Knex, events: readonly ParcelEvent[]): Promise<void> {
  if (events.length === 0) return
  await trx("producer_order_event").insert(
    events.map((event) => ({
      id: generateEntityId("", "poevent"),
      producer_order_id: event.producerOrderId,
      state: event.state,
      at: event.at,
      actor: event.actor,
      reason: event.reason ?? null,
    })),
  )
}
