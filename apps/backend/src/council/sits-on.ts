import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Whether this user of the Admin has a seat in a round that has the dossier on its list. An excused member has none. */
export async function sitsOn(sql: Knex, userId: string, dossierId: string): Promise<boolean> {
  const { rows } = await sql.raw<{ rows: unknown[] }>(
    `select from council_entry e join council_seat s on s.round_id = e.round_id
    where e.dossier_id = :dossierId and s.user_id = :userId and s.excused_at is null
      and e.deleted_at is null and s.deleted_at is null limit 1`,
    { userId, dossierId },
  )
  return rows.length > 0
}
