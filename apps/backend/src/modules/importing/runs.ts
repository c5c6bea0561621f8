import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { CellFault, ImportChange, ImportVerdict } from "@ocop/contract"
import type { ListedGoods } from "@ocop/domain"
import { Refusal } from "../../http/problem"

/** A list that was looked at, with its products in the list's order. */
export interface RunDraft {
  producerId: string | null
  fileName: string
  rows: number
  unknownHeadings: readonly string[]
  by: string
  isAssistant: boolean
  at: Date
  items: readonly ItemDraft[]
}
export interface ItemDraft {
  rows: number[]
  name: string
  code: string | null
  maker: string | null
  verdict: ImportVerdict
  listed: ListedGoods | null
  faults: CellFault[]
  changes: ImportChange[]
}

/** Rows in one statement: PostgreSQL takes at most 65,535 bindings. */
const BATCH = 1000

/** How many lists a shop may have looked at since a moment (business time). */
export interface RunLimit {
  since: Date
  most: number
}

/**
 * Writes a list down as it was read; answers its id. @throws Refusal not_allowed_now (import: too_many_today) beyond the
 * limit, which is kept also where many are sent at once.
 */
export async function record(sql: Knex, { items, ...run }: RunDraft, limit?: RunLimit): Promise<string> {
  const id = generateEntityId("", "import")
  const count = (verdict: ImportVerdict) => items.filter((item) => item.verdict === verdict).length
  await sql.transaction(async (trx) => {
    if (limit && run.producerId) await requireFew(trx, run.producerId, limit)
    await trx("import_run").insert({
      id,
      producer_id: run.producerId,
      file_name: run.fileName,
      rows: run.rows,
      wrong: count("wrong"),
      fresh: count("new"),
      changed: count("changed"),
      unchanged: count("unchanged"),
      unknown_headings: JSON.stringify(run.unknownHeadings),
      created_by: run.by,
      is_assistant: run.isAssistant,
      read_at: run.at,
    })
    for (let from = 0; from < items.length; from += BATCH)
      await trx("import_item").insert(
        items.slice(from, from + BATCH).map((item, index) => rowOf(id, from + index, item)),
      )
  })
  return id
}

async function requireFew(trx: Knex.Transaction, producerId: string, { since, most }: RunLimit): Promise<void> {
  await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`imports:${producerId}`])
  const row = await trx("import_run")
    .where({ producer_id: producerId, deleted_at: null })
    .andWhere("read_at", ">=", since)
    .count({ count: "id" })
    .first()
  if (Number(row?.count ?? 0) >= most) throw refused("too_many_today", "This shop had enough lists looked at today")
}

const rowOf = (runId: string, position: number, item: ItemDraft) => ({
  id: generateEntityId("", "impitem"),
  import_run_id: runId,
  position,
  rows: JSON.stringify(item.rows),
  name: item.name,
  code: item.code,
  maker: item.maker,
  verdict: item.verdict,
  state: item.verdict === "new" || item.verdict === "changed" ? "waiting" : "skipped",
  listed: item.listed && JSON.stringify(item.listed),
  faults: JSON.stringify(item.faults),
  changes: JSON.stringify(item.changes),
})

/** Which list, and whose: a shop's id, or null for the operator's. */
export interface Which {
  id: string
  producerId: string | null
}

/**
 * Lets a list that was looked at be taken. @throws NOT_FOUND; Refusal not_allowed_now (import: already, wrong_rows,
 * nothing_to_do, another_runs).
 */
export async function accept(
  sql: Knex,
  { id, producerId }: Which,
  { goodRowsOnly, by, isAssistant, at }: { goodRowsOnly: boolean; by: string; isAssistant: boolean; at: Date },
): Promise<void> {
  const run = await sql("import_run").where({ id, producer_id: producerId, deleted_at: null }).first()
  if (!run) throw noRun()
  if (run.wrong > 0 && !goodRowsOnly) throw refused("wrong_rows", "This list has wrong rows")
  if (run.fresh + run.changed === 0) throw refused("nothing_to_do", "This list changes nothing")
  try {
    const started = await sql("import_run").where({ id, state: "read" }).update({
      state: "running",
      started_at: at,
      accepted_by: by,
      is_assistant: isAssistant,
      updated_at: sql.fn.now(),
    })
    if (!started) throw refused("already", "This list was taken or left already")
  } catch (error) {
    if (isDuplicate(error)) throw refused("another_runs", "Another list is being taken")
    throw error
  }
}

/** Leaves a list, or stops it: what was taken stays. @throws NOT_FOUND; Refusal not_allowed_now (import: already). */
export async function cancel(sql: Knex, { id, producerId }: Which, at: Date): Promise<void> {
  const stopped = await sql("import_run")
    .where({ id, producer_id: producerId, deleted_at: null })
    .whereIn("state", ["read", "running"])
    .update({ state: "cancelled", ended_at: at, updated_at: sql.fn.now() })
  if (stopped) return
  if (!(await sql("import_run").where({ id, producer_id: producerId, deleted_at: null }).first("id"))) throw noRun()
  throw refused("already", "This list is over")
}

const isDuplicate = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "23505"
const refused = (reason: string, words: string) => new Refusal("not_allowed_now", words, { import: reason })
const noRun = () => new MedusaError(MedusaError.Types.NOT_FOUND, "There is nothing at this address")
