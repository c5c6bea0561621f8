import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/**
 * Those of the producers that owe the market more than `limit` đồng, beyond what it has to pay them next: their buyers
 * pay ahead until that is settled. One statement.
 */
export async function cashPausedFor(sql: Knex, producerIds: readonly string[], limit: number): Promise<Set<string>> {
  if (producerIds.length === 0) return new Set()
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(OWING, [[...producerIds], limit])
  return new Set(rows.map(({ id }) => id))
}

/** Debts are positive, what is payable negative: together they are what is owed after the next payout. */
const OWING = `
  select producer_id as id from ledger_entry
  where producer_id = any(?) and account in ('producer_debt', 'producer_payable')
  group by producer_id having sum(amount) > ?`
