import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { BANK_SOURCES, TRANSACTION_PROBLEMS, TRANSACTION_STATES } from "./models/bank-transaction"

export type BankSource = (typeof BANK_SOURCES)[number]
export type TransactionState = (typeof TRANSACTION_STATES)[number]
export type TransactionProblem = (typeof TRANSACTION_PROBLEMS)[number]

/** Money that came onto the operator's account, as somebody told it. */
export interface Movement {
  source: BankSource
  reference: string
  accountNumber: string | null
  /** Whole units of the currency, above 0. */
  amount: number
  currency: string
  description: string
  happenedAt: Date
  counterAccount: string | null
  counterName: string | null
  bankFileId?: string
}

export interface TransactionRow {
  id: string
  source: BankSource
  reference: string
  account_number: string | null
  amount: number
  currency: string
  description: string
  happened_at: Date
  memo: string | null
  order_id: string | null
  state: TransactionState
  problem: TransactionProblem | null
  used: number
}

export interface Conclusion {
  state: "accepted" | "queued" | "same"
  orderId?: string | null
  problem?: TransactionProblem
  /** đồng of it that paid the order. */
  used?: number
  sameAs?: string
}

export interface Decision {
  state: "accepted" | "refunding" | "asked" | "ignored"
  by: string
  at: Date
  reason: string
  orderId?: string
  used?: number
}

/** What may still be decided. */
export const OPEN: readonly TransactionState[] = ["new", "queued", "asked"]
/** Movements that one round looks at again. */
const A_ROUND = 1000

export async function conclude(sql: Knex, id: string, conclusion: Conclusion): Promise<void> {
  const { state, orderId, problem, used = 0, sameAs } = conclusion
  await sql("bank_transaction")
    .where({ id })
    .whereIn("state", OPEN)
    .update({
      state,
      problem: problem ?? null,
      used,
      same_as: sameAs ?? null,
      ...(orderId && { order_id: orderId }),
      updated_at: sql.fn.now(),
    })
}

export async function resolve(sql: Knex, id: string, decision: Decision): Promise<void> {
  const { state, by, at, reason, orderId, used = 0 } = decision
  const resolved = await sql("bank_transaction")
    .where({ id })
    .whereIn("state", OPEN)
    .update({
      state,
      used,
      resolved_by: by,
      resolved_at: at,
      reason,
      ...(orderId && { order_id: orderId }),
      updated_at: sql.fn.now(),
    })
  if (resolved > 0) return
  const row = await sql("bank_transaction").where({ id, deleted_at: null }).first("state")
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Bank transaction ${id} was not found`)
  throw new MedusaError(MedusaError.Types.CONFLICT, `Bank transaction ${id} is ${row.state} already`)
}

export async function openOf(sql: Knex, orderId: string): Promise<TransactionRow[]> {
  const rows = await sql("bank_transaction")
    .where({ order_id: orderId, currency: "VND", deleted_at: null })
    .whereIn("state", ["queued", "asked"])
    .whereNot({ problem: "wrong_account" })
    .orderBy(["happened_at", "id"])
  return rows.map(toTransaction)
}

export async function fresh(sql: Knex, ids: readonly string[]): Promise<TransactionRow[]> {
  const rows = await sql("bank_transaction")
    .whereRaw("id = any(?)", [[...ids]])
    .where({ state: "new" })
    .orderBy(["happened_at", "id"])
  return rows.map(toTransaction)
}

export async function unread(sql: Knex, quietSeconds: number): Promise<string[]> {
  return sql("bank_transaction")
    .where({ state: "new", deleted_at: null })
    .whereRaw("created_at < now() - make_interval(secs => ?)", [quietSeconds])
    .orderBy("created_at")
    .limit(A_ROUND)
    .pluck("id")
}

const UNSAID = `
  select r.order_id as "orderId" from payment_request r
  join bank_transaction b on r.cause = 'bank_transaction:' || b.id
  where r.state = 'paid' and b.state in ('queued', 'asked') and r.updated_at < now() - make_interval(secs => ?)`

export async function unsaid(sql: Knex, quietSeconds: number): Promise<{ orderId: string }[]> {
  const { rows } = await sql.raw<{ rows: { orderId: string }[] }>(UNSAID, [quietSeconds])
  return rows
}

export async function completeRefund(
  sql: Knex,
  id: string,
  { reference, note, by, at }: { reference: string; note: string | null; by: string; at: Date },
): Promise<void> {
  const sent = await sql("bank_refund")
    .where({ id, state: "to_send", deleted_at: null })
    .update({ state: "sent", reference, note, sent_by: by, sent_at: at, updated_at: sql.fn.now() })
  if (sent > 0) return
  const known = await sql("bank_refund").where({ id }).first("id")
  if (!known) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Refund ${id} was not found`)
  throw new MedusaError(MedusaError.Types.CONFLICT, `Refund ${id} was sent already`)
}

type Sums = "amount" | "used"
/** PostgreSQL's bigint arrives as text. */
export const toTransaction = (row: Omit<TransactionRow, Sums> & Record<Sums, string | number>): TransactionRow => ({
  ...row,
  amount: Number(row.amount),
  used: Number(row.used),
})
