import { randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { transferMemo } from "@ocop/domain"

export type RequestMethod = "bank_transfer" | "card"
export type RequestState = "waiting" | "paid" | "lapsed" | "withdrawn"
export type RequestAct = "receive" | "lapse"

/** What an order that is paid ahead will wait for; its amount is what its parcels cost. */
export interface RequestDraft {
  method: RequestMethod
  paymentSessionId: string
  /** Stripe's PaymentIntent. */
  externalId: string | null
  dueAt: Date
}

/** Money that arrived for an order, and what brought it. Sums in đồng. */
export interface Receipt {
  amount: number
  /** Business time. */
  at: Date
  /** Unique: `bank_transaction:…`, `stripe:pi_…`, `hand:…`. The same cause never pays twice. */
  cause: string
  /** What the operator lets the buyer keep of the amount. */
  shortfall?: number
  /** Why, where a person decided. */
  note?: string
}

export interface PaymentRequestRow {
  id: string
  order_id: string
  method: RequestMethod
  memo: string | null
  amount: number
  state: RequestState
  due_at: Date
  payment_session_id: string
  payment_id: string | null
  external_id: string | null
  paid_at: Date | null
  paid_amount: number | null
  cause: string | null
  shortfall: number
  act: RequestAct | null
  act_input: { receipt?: Omit<Receipt, "at"> & { at: string } } | null
  act_started_at: Date | null
}

/** In the transaction that writes the order's parcels. */
export async function insertRequest(trx: Knex.Transaction, orderId: string, draft: RequestDraft): Promise<void> {
  const sums = await trx("producer_order").where({ order_id: orderId }).sum({ total: "total" }).first()
  await trx("payment_request").insert({
    id: generateEntityId("", "payreq"),
    order_id: orderId,
    method: draft.method,
    memo: draft.method === "bank_transfer" ? await freeMemo(trx) : null,
    amount: sums?.total,
    due_at: draft.dueAt,
    payment_session_id: draft.paymentSessionId,
    external_id: draft.externalId,
  })
}

/** 40 random bits: a collision would fail the order, so draw again while the memo is taken. */
async function freeMemo(trx: Knex.Transaction): Promise<string> {
  for (;;) {
    const memo = transferMemo(randomBytes(8))
    if (!(await trx("payment_request").where({ memo }).first("id"))) return memo
  }
}

/** The request of an order; null where it is paid at the door. */
export async function requestOf(sql: Knex, orderId: string): Promise<PaymentRequestRow | null> {
  const row = await sql("payment_request").where({ order_id: orderId, deleted_at: null }).first()
  return row ? toRequest(row) : null
}

/** The request under its row lock. @throws NOT_FOUND. */
export async function lockedRequest(trx: Knex.Transaction, orderId: string): Promise<PaymentRequestRow> {
  const row = await trx("payment_request").where({ order_id: orderId, deleted_at: null }).forUpdate().first()
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} is not paid ahead`)
  return toRequest(row)
}

type Sums = "amount" | "paid_amount" | "shortfall"
type Raw = Omit<PaymentRequestRow, Sums> & Record<Sums, string | number | null>

/** PostgreSQL's bigint arrives as text. */
const toRequest = (row: Raw): PaymentRequestRow => ({
  ...row,
  amount: Number(row.amount),
  paid_amount: row.paid_amount === null ? null : Number(row.paid_amount),
  shortfall: Number(row.shortfall),
})
