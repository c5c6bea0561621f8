import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export type Owner = { customerId: string } | { orderId: string }

export interface HeldParcel {
  order: string
  parcel: number
}

export interface DataRequestDraft {
  kind: "export" | "deletion"
  owner: Owner
  askedAt: Date
  /** "YYYY-MM-DD". */
  dueOn: string
  /** A deletion's moment; null for an export, which is done at once. */
  runsAt: Date | null
}

export interface DataRequestRow {
  id: string
  kind: "export" | "deletion"
  state: "waiting" | "done" | "withdrawn"
  customer_id: string | null
  order_id: string | null
  asked_at: Date
  due_on: string
  runs_at: Date | null
  done_at: Date | null
  held_by: HeldParcel[] | null
}

const COLUMNS = "id, kind, state, customer_id, order_id, asked_at, due_on::text, runs_at, done_at, held_by"

export async function askForData(sql: Knex, draft: DataRequestDraft): Promise<DataRequestRow> {
  return sql.transaction(async (trx) => {
    const owner = columnsOf(draft.owner)
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`data-request ${Object.values(owner)[0]}`])
    if (draft.kind === "deletion") {
      const waiting = await trx("data_request")
        .where({ ...owner, kind: "deletion", state: "waiting" })
        .first(trx.raw(COLUMNS))
      if (waiting) return waiting
    }
    const isDone = draft.kind === "export"
    const [row] = await trx("data_request")
      .insert({
        id: generateEntityId("", "dreq"),
        kind: draft.kind,
        ...owner,
        asked_at: draft.askedAt,
        due_on: draft.dueOn,
        runs_at: draft.runsAt,
        state: isDone ? "done" : "waiting",
        done_at: isDone ? draft.askedAt : null,
      })
      .returning(trx.raw(COLUMNS))
    return row
  })
}

export async function dataRequestsOf(sql: Knex, owner: Owner): Promise<DataRequestRow[]> {
  return sql("data_request").where(columnsOf(owner)).orderBy("asked_at", "desc").limit(50).select(sql.raw(COLUMNS))
}

export async function dataRequest(sql: Knex, id: string, owner: Owner): Promise<DataRequestRow | null> {
  const row = await sql("data_request")
    .where({ id, ...columnsOf(owner) })
    .first(sql.raw(COLUMNS))
  return row ?? null
}

export async function listRequests(sql: Knex, skip: number, take: number) {
  const rows: DataRequestRow[] = await sql("data_request")
    .orderByRaw("state = 'waiting' desc, asked_at desc, id")
    .offset(skip)
    .limit(take)
    .select(sql.raw(COLUMNS))
  const counted = await sql("data_request").count<{ count: string }[]>("* as count")
  return { rows, count: Number(counted[0]?.count ?? 0) }
}

export async function withdrawDeletion(sql: Knex, id: string, owner: Owner, at: Date): Promise<boolean> {
  const changed = await sql("data_request")
    .where({ id, kind: "deletion", state: "waiting", ...columnsOf(owner) })
    .update({ state: "withdrawn", withdrawn_at: at })
  return changed > 0
}

export async function deletionsDue(sql: Knex, now: Date): Promise<DataRequestRow[]> {
  return sql("data_request")
    .where({ kind: "deletion", state: "waiting" })
    .where("runs_at", "<=", now)
    .orderBy("runs_at")
    .limit(100)
    .select(sql.raw(COLUMNS))
}

const columnsOf = (owner: Owner) =>
  "customerId" in owner ? { customer_id: owner.customerId } : { order_id: owner.orderId }
