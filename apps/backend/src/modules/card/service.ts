import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import CardEvent, { type CARD_OUTCOMES } from "./models/card-event"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

export type CardOutcome = (typeof CARD_OUTCOMES)[number]

export interface HeardEvent {
  id: string
  type: string
  intentId: string | null
  /** đồng, or the smallest unit of another currency. */
  amount: number | null
  currency: string | null
  happenedAt: Date
}

export interface Ending {
  outcome: CardOutcome
  orderId?: string | null
  detail?: string | null
}

export default class CardService extends MedusaService({ CardEvent }) {
  private readonly sql: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Writes down that an event was heard; answers what came of it before, or null when nothing has yet. One statement. */
  async hear(event: HeardEvent): Promise<CardOutcome | null> {
    const { rows } = await this.sql.raw<{ rows: { outcome: CardOutcome | null }[] }>(
      `insert into card_event (id, type, intent_id, amount, currency, happened_at) values (?, ?, ?, ?, ?, ?)
       on conflict (id) do update set updated_at = now() returning outcome`,
      [event.id, event.type, event.intentId, event.amount, event.currency, event.happenedAt],
    )
    return rows[0]?.outcome ?? null
  }

  /** What came of an event that was heard. */
  async close(id: string, { outcome, orderId = null, detail = null }: Ending): Promise<void> {
    await this.sql("card_event")
      .where({ id })
      .update({ outcome, order_id: orderId, detail, updated_at: this.sql.fn.now() })
  }
}
