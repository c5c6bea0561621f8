import type { Knex } from "@medusajs/framework/mikro-orm/knex"

const PRODUCERS = `
  select id, name from producer
  where deleted_at is null and (status in ('approved', 'suspended')
    or exists (select from ledger_entry e where e.producer_id = producer.id))
  order by name`

/** Producers whose money the ledger knows, or may soon: for filters and corrections. One statement. */
export async function listLedgerProducers(sql: Knex): Promise<{ id: string; name: string }[]> {
  const { rows } = await sql.raw<{ rows: { id: string; name: string }[] }>(PRODUCERS)
  return rows
}
