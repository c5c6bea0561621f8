import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BankFile } from "@ocop/contract"
import { moment } from "./moment"

const LIST = `
  select f.id, f.name, f.format, f.rows, f.fresh, f.skipped, ${moment("f.created_at")} as "uploadedAt",
    coalesce((select jsonb_object_agg(s.state, s.count) from (
      select b.state, count(*) from bank_transaction b where b.bank_file_id = f.id group by b.state) s), '{}') as states
  from bank_file f
  where f.deleted_at is null and (cast(:id as text) is null or f.id = :id)
  order by f.created_at desc, f.id
  limit 50`

/** Uploaded statements and what became of their rows, newest first. One statement. */
export async function listFiles(sql: Knex, id?: string): Promise<Omit<BankFile, "known">[]> {
  const { rows } = await sql.raw<{ rows: Omit<BankFile, "known">[] }>(LIST, { id: id ?? null })
  return rows
}
