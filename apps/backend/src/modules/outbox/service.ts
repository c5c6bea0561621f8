import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import OutboxDelivery from "./models/outbox-delivery"
import OutboxMessage from "./models/outbox-message"
import { CLAIM, DISTRIBUTE, FORGET, SETTLE } from "./statements"

export interface Message {
  id: string
  topic: string
  key: string
  payload: Record<string, unknown> | null
}
export type Claimed = Message & { attempts: number }

/** Longest wait between two attempts. */
const MAX_BACKOFF_SECONDS = 300

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

/**
 * What must follow from a change. A message is delivered to each consumer at least once, in no promised order,
 * with growing waits after failures, until it succeeds.
 */
export default class OutboxService extends MedusaService({ OutboxMessage, OutboxDelivery }) {
  /** False from the moment the process begins to stop: nothing more is taken then. */
  isOpen = true
  private work: Promise<void> = Promise.resolve()
  private readonly pg: Knex

  __hooks = {
    onApplicationPrepareShutdown: async () => {
      this.isOpen = false
      await this.work
    },
  }

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.pg = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

  /** Adds a message. Where the change itself is SQL, prefer a trigger with `outbox_emit`: it commits with the change. */
  async emit(message: Omit<Message, "id" | "payload"> & { payload?: Message["payload"] }): Promise<void> {
    await this.createOutboxMessages(message)
  }

  /** Does work that a stopping process waits for; nothing once it stops. */
  async whileOpen(deliver: () => Promise<void>): Promise<void> {
    if (!this.isOpen) return
    const work = deliver()
    this.work = Promise.allSettled([this.work, work]).then(() => undefined)
    await work
  }

  /** Hands new messages to the consumers of their topics. `topics` maps a consumer to its topics. */
  async distribute(topics: Record<string, readonly string[]>): Promise<number> {
    const subscriptions = Object.entries(topics).flatMap(([consumer, list]) =>
      list.map((topic) => ({ consumer, topic })),
    )
    const { rows } = await this.pg.raw<{ rows: { count: string }[] }>(DISTRIBUTE, [JSON.stringify(subscriptions)])
    return Number(rows[0]?.count ?? 0)
  }

  /** Takes up to `limit` due messages of a consumer for `leaseSeconds`; whoever dies with them loses them to the next. */
  async claim(consumer: string, limit: number, leaseSeconds: number): Promise<Claimed[]> {
    const { rows } = await this.pg.raw<{ rows: Claimed[] }>(CLAIM, [consumer, limit, leaseSeconds])
    return rows
  }

  async settleDelivered(consumer: string, ids: string[]): Promise<void> {
    await this.pg.raw(SETTLE, [consumer, ids])
  }

  /** Keeps the error and waits 2, 4, 8 … seconds, at most five minutes, before the next attempt. */
  async settleFailed(consumer: string, messages: Claimed[], error: unknown): Promise<void> {
    const text = (error instanceof Error ? error.message : String(error)).slice(0, 500)
    for (const { id, attempts } of messages) {
      const wait = Math.min(2 ** attempts, MAX_BACKOFF_SECONDS)
      await this.pg("outbox_delivery")
        .where({ message_id: id, consumer })
        .update({ last_error: text, due_at: this.pg.raw("now() + make_interval(secs => ?)", [wait]) })
    }
  }

  /** Deletes messages that every consumer has had for `days`. */
  async forgetDelivered(days: number): Promise<void> {
    await this.pg.raw(FORGET, [days])
  }
}
