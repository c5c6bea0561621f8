import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { postMovements } from "./post-orders"
import { postParcels } from "./post-parcels"
import { releaseDue } from "./release"

/** Parcels of which something that moved money is not in the ledger. `since`: only what changed after it. */
const UNPOSTED = `
  select p.id from producer_order p join payment_request r on r.order_id = p.order_id
  where r.state = 'paid' and not p.excused and r.updated_at > :since
    and not exists (select from ledger_transaction t where t.cause = 'paid:' || p.id)
  union
  select p.id from producer_order p
  where p.state in ('delivered', 'returned') and p.updated_at > :since
    and not exists (select from ledger_transaction t where t.cause = 'delivered:' || p.id)
  union
  select c.producer_order_id from cash_collection c
  where c.captured and c.deleted_at is null and c.updated_at > :since
    and not exists (select from ledger_transaction t where t.cause = 'cash_collected:' || c.producer_order_id)
  union
  select r.producer_order_id from parcel_refund r join producer_order p on p.id = r.producer_order_id
  where r.settled_at is not null and r.deleted_at is null and r.updated_at > :since
    and not exists (select from ledger_transaction t where t.cause = 'refund:' || r.id)
    and exists (select from ledger_transaction t where t.cause in ('paid:' || p.id, 'delivered:' || p.id))
  union
  select p.id from producer_order p
  where p.state = 'cancelled' and p.updated_at > :since
    and exists (select from ledger_transaction t where t.cause = 'paid:' || p.id)
    and not exists (select from ledger_transaction t where t.cause = 'cancelled:' || p.id)`

/** Ids of parcels that the ledger is behind with. */
export async function unpostedParcels(sql: Knex, since: Date): Promise<string[]> {
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(UNPOSTED, { since })
  return rows.map(({ id }) => id)
}

/**
 * Brings the ledger up to the rows: whatever the outbox lost or a killed process left is posted, from the rows alone, and
 * what became payable is released. `since` is a moment of the machine. Answers how many transactions were written.
 * @throws what hindered a posting, after everything else was done: one broken parcel stops nobody's money but its own.
 */
export async function repairLedger(container: MedusaContainer, since = new Date(0)): Promise<number> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { returns } = await container.resolve("setting").get()
  const behind = await unpostedParcels(sql, since)
  const [posted] = await Promise.allSettled([postParcels(sql, behind, returns.windowDays)])
  const [moved] = await Promise.allSettled([postMovements(sql)])
  const released = await releaseDue(sql, await container.resolve("clock").now())
  if (posted.status === "rejected") throw posted.reason
  if (moved.status === "rejected") throw moved.reason
  return posted.value + moved.value + released
}
