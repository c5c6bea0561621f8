import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import type { CouncilComment } from "@ocop/contract"

interface CommentRow {
  id: string
  criterion: string | null
  text: string
  by: string
  byName: string
  at: Date
}

/** The words that count: the chair's last on every criterion, and on the whole. */
const LAST_WORDS = `
  select distinct on (coalesce(criterion_code, '')) id, criterion_code as criterion, text, by, by_name as "byName", at
  from council_comment where entry_id = :entryId order by coalesce(criterion_code, ''), number desc`

/** Of an entry, one for each criterion, that of the whole first. */
export async function readComments(sql: Knex, entryId: string): Promise<CouncilComment[]> {
  const { rows } = await sql.raw<{ rows: CommentRow[] }>(LAST_WORDS, { entryId })
  return rows.map(({ by: _, at, ...row }) => ({ ...row, at: at.toISOString() }))
}

/** With the decision the producer reads what the council says; the members' own sheets stay the council's. */
export async function publishComments(trx: Knex.Transaction, entry: { id: string; dossierId: string }): Promise<void> {
  const { rows } = await trx.raw<{ rows: CommentRow[] }>(LAST_WORDS, { entryId: entry.id })
  for (const { criterion, text, by, byName, at } of rows)
    await trx("dossier_comment").insert({
      id: generateEntityId("", "dcom"),
      dossier_id: entry.dossierId,
      criterion_code: criterion,
      stage: "council",
      text,
      by,
      by_name: byName,
      at,
    })
}
