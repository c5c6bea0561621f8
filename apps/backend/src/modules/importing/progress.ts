import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ListedGoods } from "@ocop/domain"

/** A list that is being taken. */
export interface RunningImport {
  id: string
  producerId: string | null
  actor: string
  isAssistant: boolean
}
export interface WaitingItem {
  id: string
  position: number
  listed: ListedGoods
}
export type Outcome = { state: "done" } | { state: "failed"; problem: string }

/** Any number that no other advisory lock of ours has. */
const LOCK = 67_000

/**
 * Does work on one running list that no other process works on; false when there is none. The lock goes with the
 * connection: what a killed process held is free at once. @throws what broke the work on a list, when no other had any.
 */
export async function withOneRunning(sql: Knex, work: (run: RunningImport) => Promise<void>): Promise<boolean> {
  const running: { id: string; producer_id: string | null; accepted_by: string; is_assistant: boolean }[] = await sql(
    "import_run",
  )
    .where({ state: "running", deleted_at: null })
    .orderBy("started_at")
    .select("id", "producer_id", "accepted_by", "is_assistant")
  const failures: unknown[] = []
  for (const { id, producer_id, accepted_by, is_assistant } of running) {
    const taking = sql.transaction(async (trx) => {
      const { rows } = await trx.raw<{ rows: { free: boolean }[] }>(
        "select pg_try_advisory_xact_lock(?, hashtext(?)) as free",
        [LOCK, id],
      )
      if (!rows[0]?.free) return false
      await work({ id, producerId: producer_id, actor: accepted_by, isAssistant: is_assistant })
      return true
    })
    const isMine = await taking.catch((error: unknown) => {
      failures.push(error)
      return false
    })
    if (isMine) return true
  }
  if (failures.length > 0) throw failures[0]
  return false
}

/** The next products of a list behind its cursor; none when it is over or was stopped. */
export async function nextItems(sql: Knex, runId: string, limit: number): Promise<WaitingItem[]> {
  const rows: WaitingItem[] = await sql("import_item as item")
    .join("import_run as run", "run.id", "item.import_run_id")
    .where({ "item.import_run_id": runId, "item.state": "waiting", "run.state": "running" })
    .orderBy("item.position")
    .limit(limit)
    .select("item.id", "item.position", "item.listed")
  return rows
}

/** What became of a product, with the list's cursor and counts. Answers whether the list still runs. */
export async function settle(
  sql: Knex,
  runId: string,
  { id, position }: WaitingItem,
  outcome: Outcome,
): Promise<boolean> {
  return sql.transaction(async (trx) => {
    const problem = outcome.state === "failed" ? outcome.problem : null
    const settled = await trx("import_item")
      .where({ id, state: "waiting" })
      .update({ state: outcome.state, problem, updated_at: trx.fn.now() })
    const [run]: { state: string }[] = await trx("import_run")
      .where({ id: runId })
      .update({
        cursor: position,
        [outcome.state]: trx.raw("?? + ?", [outcome.state, settled]),
        updated_at: trx.fn.now(),
      })
      .returning("state")
    return run?.state === "running"
  })
}

/** Ends a list of which nothing is left to do. */
export async function finish(sql: Knex, runId: string, at: Date): Promise<void> {
  await sql("import_run")
    .where({ id: runId, state: "running" })
    .whereNotExists(sql("import_item").where({ import_run_id: runId, state: "waiting" }).select(sql.raw("1")))
    .update({ state: "done", ended_at: at, updated_at: sql.fn.now() })
}
