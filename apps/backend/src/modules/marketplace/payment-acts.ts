import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { lockedRequest, type PaymentRequestRow, type Receipt, type RequestState } from "./payment-request"
import { placeWaiting } from "./placement"

/** What became of money that was offered for an order. */
export type ReceiptOutcome =
  /** It is what was asked for, and is being received; or this very cause paid before. */
  | { outcome: "fits" | "received"; request: PaymentRequestRow }
  /** It is not what was asked for (`amount` was), or nothing was asked any more. */
  | { outcome: "other_amount" | Exclude<RequestState, "waiting">; request: PaymentRequestRow }

/**
 * Takes the request for receiving this money, under a row lock. Whoever calls holds the order's lock, so no other act
 * is under way, except one that a killed process left: that one is taken over when it is the same.
 */
export async function claimReceipt(sql: Knex, orderId: string, receipt: Receipt): Promise<ReceiptOutcome> {
  return sql.transaction(async (trx) => {
    const request = await lockedRequest(trx, orderId)
    if (request.state === "paid" && request.cause === receipt.cause) return { outcome: "received", request }
    if (request.state !== "waiting") return { outcome: request.state, request }
    if (request.act === "receive" && request.act_input?.receipt?.cause !== receipt.cause)
      return { outcome: "paid", request }
    if (receipt.amount + (receipt.shortfall ?? 0) !== request.amount) return { outcome: "other_amount", request }
    const act = { act: "receive", act_input: JSON.stringify({ receipt }), act_started_at: trx.fn.now() }
    await trx("payment_request").where({ id: request.id }).update(act)
    return { outcome: "fits", request: { ...request, act: "receive" } }
  })
}

/** Ends a receipt: the request is paid and its parcels are placed, in one transaction. */
export async function settleReceipt(sql: Knex, orderId: string, paymentId: string, receipt: Receipt): Promise<void> {
  await sql.transaction(async (trx) => {
    const request = await lockedRequest(trx, orderId)
    if (request.act !== "receive") return
    await trx("payment_request")
      .where({ id: request.id })
      .update({
        ...NO_ACT,
        state: "paid",
        paid_at: receipt.at,
        paid_amount: request.amount,
        shortfall: receipt.shortfall ?? 0,
        cause: receipt.cause,
        note: receipt.note ?? null,
        payment_id: paymentId,
        updated_at: trx.fn.now(),
      })
    await placeWaiting(trx, orderId, receipt.at)
  })
}

/** Takes a request that nobody paid by `now` for lapsing; null when there is nothing to lapse. */
export async function claimLapse(sql: Knex, orderId: string, now: Date): Promise<PaymentRequestRow | null> {
  return sql.transaction(async (trx) => {
    const request = await lockedRequest(trx, orderId)
    if (request.act === "lapse") return request
    if (request.state !== "waiting" || request.act || request.due_at > now) return null
    await trx("payment_request").where({ id: request.id }).update({ act: "lapse", act_started_at: trx.fn.now() })
    return { ...request, act: "lapse" }
  })
}

/** Its time is over, before its parcels are cancelled: what follows from those then knows why. */
export async function markLapsed(sql: Knex, orderId: string): Promise<void> {
  await sql("payment_request")
    .where({ order_id: orderId, act: "lapse", state: "waiting" })
    .update({ state: "lapsed", updated_at: sql.fn.now() })
}

/** Undo of `markLapsed`. */
export async function unmarkLapsed(sql: Knex, orderId: string): Promise<void> {
  await sql("payment_request")
    .where({ order_id: orderId, act: "lapse", state: "lapsed" })
    .update({ state: "waiting", updated_at: sql.fn.now() })
}

/** Gives a claim back, or ends a lapse. */
export async function releaseRequest(sql: Knex, orderId: string, act: "receive" | "lapse"): Promise<void> {
  await sql("payment_request").where({ order_id: orderId, act }).update(NO_ACT)
}

/**
 * A parcel is cancelled before its order is paid: it is no longer asked for. Answers the new amount (0 withdraws the
 * request), or null when there is nothing to excuse: paid at the door, paid already, or over.
 * @throws CONFLICT while a receipt or lapse that was cut short waits to be finished.
 */
export async function excuse(sql: Knex, orderId: string, parcelId: string): Promise<number | null> {
  return sql.transaction(async (trx) => {
    if (!(await trx("payment_request").where({ order_id: orderId, deleted_at: null }).first("id"))) return null
    const request = await lockedRequest(trx, orderId)
    if (request.act) throw new MedusaError(MedusaError.Types.CONFLICT, `Order ${orderId} is being paid or lapsing`)
    if (request.state !== "waiting") return null
    await trx("producer_order").where({ id: parcelId }).update({ excused: true })
    return ask(trx, orderId)
  })
}

/** Undo of `excuse`; answers the amount that is asked for again. */
export async function unexcuse(sql: Knex, orderId: string, parcelId: string): Promise<number> {
  return sql.transaction(async (trx) => {
    await lockedRequest(trx, orderId)
    await trx("producer_order").where({ id: parcelId }).update({ excused: false })
    return ask(trx, orderId)
  })
}

async function ask(trx: Knex.Transaction, orderId: string): Promise<number> {
  const sums = await trx("producer_order").where({ order_id: orderId, excused: false }).sum({ total: "total" }).first()
  const amount = Number(sums?.total ?? 0)
  await trx("payment_request")
    .where({ order_id: orderId })
    .update({ amount, state: amount === 0 ? "withdrawn" : "waiting", updated_at: trx.fn.now() })
  return amount
}

const NO_ACT = { act: null, act_input: null, act_started_at: null }
