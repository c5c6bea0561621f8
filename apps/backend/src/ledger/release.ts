import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { postingsForReleased } from "@ocop/domain"
import { writeTransactions } from "../modules/ledger/write"
import { bookOf, lockParcel } from "./post-parcels"

/**
 * What nobody can send back any more becomes payable, except what an open return case is about, and cash that its carrier
 * has not handed over: who holds it is the shop's word until then. `now` is business time. Answers how many parcels moved.
 */
export async function releaseDue(sql: Knex, now: Date, limit = 500): Promise<number> {
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(DUE, [now, limit])
  let moved = 0
  for (const { id } of rows) if (await sql.transaction((trx) => release(trx, id, now))) moved += 1
  return moved
}

/** Of a payable_wait `w`: the parcel's cash lies with its carrier. */
export const WITH_CARRIER = `exists (select from cash_collection c
  where c.producer_order_id = w.producer_order_id and c.held_by = 'carrier' and c.deleted_at is null
    and not exists (select from cash_remittance m where m.cash_collection_id = c.id and m.deleted_at is null))`

/** A parcel of which the undisputed part is released already waits for the end of its case. */
const DUE = `
  select w.producer_order_id as id from payable_wait w
  where w.due_at <= ? and not (
    exists (select from return_case c where c.producer_order_id = w.producer_order_id and c.holds_payout and c.deleted_at is null)
    and exists (select from ledger_transaction t where t.producer_order_id = w.producer_order_id and t.kind = 'released'))
    and not ${WITH_CARRIER}
  order by w.due_at limit ?`

/** đồng that open return cases are about; null where none is open. */
async function disputedOf(trx: Knex.Transaction, id: string): Promise<number | null> {
  const row = await trx("return_case")
    .where({ producer_order_id: id, holds_payout: true, deleted_at: null })
    .sum({ amount: "disputed_amount" })
    .first()
  return row?.amount === null || row?.amount === undefined ? null : Number(row.amount)
}

async function release(trx: Knex.Transaction, id: string, now: Date): Promise<boolean> {
  await lockParcel(trx, id)
  const wait = await trx("payable_wait").where({ producer_order_id: id }).where("due_at", "<=", now).first()
  if (!wait) return false
  const { pending, causes } = await bookOf(trx, id)
  const disputed = await disputedOf(trx, id)
  const free = disputed === null ? pending : Math.max(0, pending - disputed)
  if (disputed === null) await trx("payable_wait").where({ producer_order_id: id }).delete()
  if (free <= 0) return false
  const times = [...causes].filter((cause) => cause.startsWith(`released:${id}:`)).length
  const parcel = await trx("producer_order").where({ id }).first("order_id")
  const written = await writeTransactions(trx, [
    {
      cause: `released:${id}:${times}`,
      kind: "released",
      at: now,
      entries: postingsForReleased(wait.producer_id, free),
      producerOrderId: id,
      producerId: wait.producer_id,
      orderId: parcel?.order_id ?? null,
    },
  ])
  return written.size > 0
}
