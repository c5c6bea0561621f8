import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { refused, unknown } from "./refused"
import { lock } from "./standing"

export interface ClosingDraft {
  producerId: string
  /** Legal dates, both included. */
  from: string
  to: string
  reason: string
  /** `member:<id>` or `user:<id>`. */
  by: string
}

/** Rests that are not over; more of them say nothing. */
const MOST = 12

/** Announces days without sales; answers the closing's id. @throws NOT_FOUND, NOT_ALLOWED beyond twelve to come. */
export function announceClosing(sql: Knex, closing: ClosingDraft, today: string): Promise<string> {
  return sql.transaction(async (trx) => {
    await lock(trx, closing.producerId)
    const [coming] = await trx("producer_closing")
      .where({ producer_id: closing.producerId, deleted_at: null })
      .where("to_day", ">=", today)
      .count<{ count: string }[]>("id as count")
    if (Number(coming?.count ?? 0) >= MOST)
      throw refused(`A shop announces at most ${MOST} rests`, { from: "too_many" })
    const id = generateEntityId("", "pclose")
    await trx("producer_closing").insert({
      id,
      producer_id: closing.producerId,
      from_day: closing.from,
      to_day: closing.to,
      reason: closing.reason,
      announced_by: closing.by,
    })
    return id
  })
}

/** Undo of `announceClosing`. */
export async function unannounceClosing(sql: Knex, id: string): Promise<void> {
  await sql("producer_closing").where({ id }).delete()
}

/**
 * Takes an announcement back; answers what it said. A member takes back only what a member announced.
 * @throws NOT_FOUND, NOT_ALLOWED.
 */
export function cancelClosing(sql: Knex, producerId: string, id: string, by: string): Promise<ClosingDraft> {
  return sql.transaction(async (trx) => {
    const row = await trx("producer_closing")
      .where({ id, producer_id: producerId, deleted_at: null })
      .forUpdate()
      .first("from_day", "to_day", "reason", "announced_by")
    if (!row) throw unknown()
    if (row.announced_by.startsWith("user:") && !by.startsWith("user:"))
      throw refused(`Closing ${id} was announced by the operator`, { by: "operator" })
    await trx("producer_closing").where({ id }).update({ deleted_at: trx.fn.now(), updated_at: trx.fn.now() })
    return { producerId, from: row.from_day, to: row.to_day, reason: row.reason, by: row.announced_by }
  })
}

/** Undo of `cancelClosing`. */
export async function putClosingBack(sql: Knex, id: string): Promise<void> {
  await sql("producer_closing").where({ id }).update({ deleted_at: null, updated_at: sql.fn.now() })
}
