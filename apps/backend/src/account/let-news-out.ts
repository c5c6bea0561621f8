import { setTimeout as wait } from "node:timers/promises"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Sending and the outbox look for work every two seconds; what takes longer than this is stuck and is not waited for. */
const PATIENCE_MS = 10_000
const ASK_AGAIN_MS = 200

const UNDER_WAY = `
  with mine as (
    select unnest(cast(:orderIds as text[])) as key
    union select id from producer_order where order_id = any(:orderIds)
    union select id from problem_report where order_id = any(:orderIds)
  )
  select exists (select from message where state = 'queued' and (due_at <= now() or claimed_until > now())
      and (order_id = any(:orderIds) or "to" = any(:contacts)) and deleted_at is null)
    or exists (select from outbox_message news join mine on mine.key = news.key
      left join outbox_delivery delivery on delivery.message_id = news.id and delivery.consumer = 'send-messages'
      where news.deleted_at is null and case when delivery.id is null then news.distributed_at is null
        else delivery.delivered_at is null end) as busy`

/**
 * Waits, for some seconds at most, until what just happened to these orders has been told: a letter that is being written
 * or sent while its person is forgotten would be kept, with name and address, after everything else is gone.
 */
export async function letNewsOut(pg: Knex, about: { orderIds: string[]; contacts: string[] }): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (performance.now() < until) {
    const { rows } = await pg.raw<{ rows: { busy: boolean }[] }>(UNDER_WAY, about)
    if (!rows[0]?.busy) return
    await wait(ASK_AGAIN_MS)
  }
}
