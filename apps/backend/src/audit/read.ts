import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { AuditEntry, AuditLog, AuditLogQuery } from "@ocop/contract"
import { addDays } from "@ocop/domain"
import { namesOf } from "../member/names"
import { sqlOf } from "../member/sql"

const PAGE = 50

/**
 * The log, the newest first, one page. `ofUsers`: users of the Admin are told by their e-mail, which only the Admin may.
 * @throws INVALID_DATA for a cursor that is none of ours.
 */
export async function readAuditLog(
  container: MedusaContainer,
  query: AuditLogQuery,
  { ofUsers }: { ofUsers: boolean },
): Promise<AuditLog> {
  const sql = sqlOf(container)
  const rows: AuditRow[] = await filtered(sql, query)
    .leftJoin("producer", "producer.id", "audit_entry.for_shop")
    .orderBy("number", "desc")
    .limit(PAGE + 1)
    .select("audit_entry.*", "producer.name as shop_name")
  const shown = rows.slice(0, PAGE)
  const names = await namesOf(
    container,
    shown.map(({ actor }) => actor),
    { ofUsers },
  )
  return {
    entries: shown.map((row) => describe(row, names.get(row.actor) ?? row.actor, ofUsers)),
    next: rows.length > PAGE ? String(shown.at(-1)?.number) : null,
  }
}

function filtered(sql: Knex, { subject, actor, shop, act, from, to, cursor }: AuditLogQuery): Knex.QueryBuilder {
  const query = sql("audit_entry")
  if (subject) query.where("subject", subject)
  if (actor) query.where("actor", actor)
  if (shop) query.where("for_shop", shop)
  if (act) query.where("act", act)
  if (from) query.where("at", ">=", startOf(from))
  if (to) query.where("at", "<", startOf(addDays(to, 1)))
  if (cursor) query.where("number", "<", numberIn(cursor))
  return query
}

/** When a day begins in Vietnam. */
const startOf = (day: string) => new Date(`${day}T00:00:00+07:00`)

function numberIn(cursor: string): string {
  if (!/^\d{1,18}$/.test(cursor)) throw new MedusaError(MedusaError.Types.INVALID_DATA, "There is no such page")
  return cursor
}

interface AuditRow {
  id: string
  number: string
  at: Date
  actor: string
  is_assistant: boolean
  for_shop: string | null
  shop_name: string | null
  act: string
  subject: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

const describe = (row: AuditRow, actorName: string, ofUsers: boolean): AuditEntry => ({
  id: row.id,
  at: row.at.toISOString(),
  // Producers hear that the market did it, not which of its people.
  actor: ofUsers || !row.actor.startsWith("user:") ? row.actor : "user",
  actorName,
  isAssistant: row.is_assistant,
  act: row.act,
  subject: row.subject,
  before: row.before,
  after: row.after,
  shop: row.for_shop && row.shop_name ? { id: row.for_shop, name: row.shop_name } : null,
})
