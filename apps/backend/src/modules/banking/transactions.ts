import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { memoIn } from "@ocop/domain"
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

const OPEN: readonly TransactionState[] = ["new", "queued", "asked"]
/** Rows in one statement: PostgreSQL takes at most 65,535 bindings. */
const BATCH = 1000

export async function record(sql: Knex, movements: readonly Movement[]): Promise<TransactionRow[]> {
  const written: TransactionRow[] = []
  for (let from = 0; from < movements.length; from += BATCH) {
    const batch = movements.slice(from, from + BATCH)
    written.push(...(await insert(sql, batch)))
    written.push(...(await insert(sql, await namesakes(sql, batch))))
  }
  return written
}

async function insert(sql: Knex, movements: readonly Movement[]): Promise<TransactionRow[]> {
  if (movements.length === 0) return []
  const rows = await sql("bank_transaction")
    .insert(movements.map(rowOf))
    .onConflict(sql.raw("(source, reference) where deleted_at is null"))
    .ignore()
    .returning("*")
  return rows.map(toTransaction)
}

const A_DAY_AND_A_HALF_MS = 36 * 3_600_000

/** Another amount or another day under a number that is taken is other money, never the same told again. */
async function namesakes(sql: Knex, movements: readonly Movement[]): Promise<Movement[]> {
  const known: { source: string; reference: string; amount: string; happened_at: Date }[] = await sql(
    "bank_transaction",
  )
    .whereIn(
      "reference",
      movements.map(({ reference }) => reference),
    )
    .select("source", "reference", "amount", "happened_at")
  const byName = new Map(known.map((row) => [`${row.source} ${row.reference}`, row] as const))
  return movements.flatMap((movement) => {
    const row = byName.get(`${movement.source} ${movement.reference}`)
    const isSame =
      !row ||
      (Number(row.amount) === movement.amount &&
        Math.abs(row.happened_at.getTime() - movement.happenedAt.getTime()) < A_DAY_AND_A_HALF_MS)
    const day = movement.happenedAt.toISOString().slice(0, 10)
    return isSame ? [] : [{ ...movement, reference: `${movement.reference}@${day}@${movement.amount}` }]
  })
}

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
    .limit(BATCH)
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

const rowOf = (movement: Movement) => ({
  id: generateEntityId("", "btx"),
  source: movement.source,
  reference: movement.reference,
  account_number: movement.accountNumber,
  amount: movement.amount,
  currency: movement.currency,
  description: movement.description,
  happened_at: movement.happenedAt,
  counter_account: movement.counterAccount,
  counter_name: movement.counterName,
  memo: memoIn(movement.description),
  bank_file_id: movement.bankFileId ?? null,
})

type Sums = "amount" | "used"
/** PostgreSQL's bigint arrives as text. */
export const toTransaction = (row: Omit<TransactionRow, Sums> & Record<Sums, string | number>): TransactionRow => ({
  ...row,
  amount: Number(row.amount),
  used: Number(row.used),
})
