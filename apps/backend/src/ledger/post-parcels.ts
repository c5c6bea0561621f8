import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type ParcelBook, postingsForParcel, releasableFrom } from "@ocop/domain"
import { type NewTransaction, writeTransactions } from "../modules/ledger/write"
import { type ReadParcel, readParcels } from "./read-parcels"

/**
 * Posts whatever is missing of these parcels, each in a transaction of its own under its lock: what two processes tell
 * at once is written once. `windowDays`: how long a buyer may send back what was delivered. Answers how many were written.
 * @throws AggregateError naming the parcels that could not be posted, after all the others were.
 */
export async function postParcels(sql: Knex, ids: readonly string[], windowDays: number): Promise<number> {
  let written = 0
  const failures: Error[] = []
  for (const id of new Set(ids))
    try {
      written += await sql.transaction((trx) => postParcel(trx, id, windowDays))
    } catch (cause) {
      failures.push(new Error(`Parcel ${id} could not be posted: ${cause}`, { cause }))
    }
  if (failures.length > 0) throw new AggregateError(failures, failures.map(({ message }) => message).join("; "))
  return written
}

async function postParcel(trx: Knex.Transaction, id: string, windowDays: number): Promise<number> {
  await lockParcel(trx, id)
  const [parcel] = await readParcels(trx, [id])
  if (!parcel) return 0
  const postings = postingsForParcel(parcel, await bookOf(trx, id))
  const written = await writeTransactions(
    trx,
    postings.map((posting): NewTransaction => ({ ...posting, at: new Date(posting.at), ...subjectOf(parcel) })),
  )
  if (written.has(`delivered:${id}`)) await awaitRelease(trx, parcel, windowDays)
  return written.size
}

const subjectOf = ({ id, orderId, producerId }: ReadParcel) => ({ producerOrderId: id, orderId, producerId })

/** One process at a time posts about a parcel. */
export async function lockParcel(trx: Knex.Transaction, id: string): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`ledger:${id}`])
}

/** What the ledger knows of a parcel: causes, and what is left of it on its way to the producer. */
export async function bookOf(trx: Knex, id: string): Promise<ParcelBook> {
  const { rows } = await trx.raw<{ rows: { causes: string[] | null; undelivered: string; pending: string }[] }>(BOOK, [
    id,
  ])
  const book = rows[0]
  return {
    causes: new Set(book?.causes ?? []),
    undelivered: Number(book?.undelivered ?? 0),
    pending: Number(book?.pending ?? 0),
  }
}

const BOOK = `
  with mine as (select id, cause from ledger_transaction where producer_order_id = ?)
  select (select array_agg(cause) from mine) as causes,
    coalesce(-sum(e.amount) filter (where e.account = 'producer_undelivered'), 0) as undelivered,
    coalesce(-sum(e.amount) filter (where e.account = 'producer_pending'), 0) as pending
  from mine join ledger_entry e on e.transaction_id = mine.id`

/** From when what is left of a parcel may be paid out: frozen here, whatever the window is later. */
async function awaitRelease(trx: Knex.Transaction, parcel: ReadParcel, windowDays: number): Promise<void> {
  await trx("payable_wait")
    .insert({
      producer_order_id: parcel.id,
      producer_id: parcel.producerId,
      due_at: releasableFrom(new Date(parcel.deliveredAt ?? ""), { windowDays }),
    })
    .onConflict("producer_order_id")
    .ignore()
}
