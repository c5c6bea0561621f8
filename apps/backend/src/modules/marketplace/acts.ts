import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { canMove, isCancellable, type ProducerOrderState } from "@ocop/domain"
import { appendEvents } from "./events"
import { writeFailure } from "./failures"
import type { PartRefund } from "./parcel-refunds"

/** What can be done with a parcel, and the state it leads to. */
export const ACTS = {
  confirm: "confirmed",
  pack: "packed",
  ship: "shipped",
  deliver: "delivered",
  fail: "undeliverable",
  cancel: "cancelled",
} as const satisfies Record<string, ProducerOrderState>
/** An act that ends in another state. */
export type Move = keyof typeof ACTS
/** `refund`: a part of the parcel is given back, and its state stays. */
export type Act = Move | "refund"

/** What an act was told; kept with the claim, so that an act cut short can be finished from the rows alone. */
export interface ActInput {
  actor: string
  reason?: string | null
  carrier?: string | null
  trackingCode?: string | null
  trackingUrl?: string | null
  cashHeldBy?: "producer" | "carrier" | "operator"
  /** Of the act `fail`: who bears the fee of the journey. */
  feeBorneBy?: "producer" | "operator"
  /** Of the act `refund`: what was asked for. */
  refund?: PartRefund
}

export interface ProducerOrderRow {
  id: string
  order_id: string
  producer_id: string
  number: number
  state: ProducerOrderState
  goods: number
  shipping: number
  discount: number
  total: number
  shipping_option_id: string
  shipping_kind: "standard" | "pickup"
  stock_location_id: string
  fulfillment_id: string | null
  /** Paid ahead: cancelled before the money came, and no longer asked for. */
  excused: boolean
  act: Act | null
  act_input: ActInput | null
}

/**
 * Takes a parcel for one act, under a row lock: of two at once the second is refused (CONFLICT), as is a move that
 * the states do not allow. Unknown id: NOT_FOUND.
 */
export async function claim(
  sql: Knex,
  id: string,
  act: Move,
  input: ActInput,
  byBuyer: boolean,
): Promise<ProducerOrderRow> {
  return sql.transaction(async (trx) => {
    const parcel = await idleParcel(trx, id)
    if (!canMove(parcel.state, ACTS[act]) || (byBuyer && !isCancellable(parcel.state)))
      throw new MedusaError(MedusaError.Types.CONFLICT, `Parcel ${id} is ${parcel.state}: it cannot be ${ACTS[act]}`)
    await trx("producer_order")
      .where({ id })
      .update({ act, act_input: JSON.stringify(input), act_started_at: trx.fn.now(), updated_at: trx.fn.now() })
    return { ...parcel, act, act_input: input }
  })
}

/** Gives a claim back: the act failed and was undone. */
export async function unclaim(sql: Knex, id: string, act: Act): Promise<void> {
  await sql("producer_order").where({ id, act }).update({ act: null, act_input: null, act_started_at: null })
}

/** Ends an act: the parcel enters its state, its lines follow, the event is written, all in one transaction. */
export async function settle(sql: Knex, id: string, act: Move, at: Date): Promise<void> {
  await sql.transaction(async (trx) => {
    const parcel = await lockedParcel(trx, id)
    if (parcel.act !== act) return
    const input = parcel.act_input ?? { actor: "system" }
    await trx("producer_order")
      .where({ id })
      .update({
        state: ACTS[act],
        act: null,
        act_input: null,
        act_started_at: null,
        updated_at: trx.fn.now(),
        ...(act === "ship" && {
          carrier: input.carrier ?? null,
          tracking_code: input.trackingCode ?? null,
          tracking_url: input.trackingUrl ?? null,
        }),
      })
    const quantities = LINE_QUANTITIES[act]
    if (quantities) await trx.raw(`update producer_order_line set ${quantities} where producer_order_id = ?`, [id])
    if (act === "fail") await writeFailure(trx, parcel, input, at)
    const { actor, reason } = input
    await appendEvents(trx, [{ producerOrderId: id, state: ACTS[act], at, actor, reason }])
  })
}

const LINE_QUANTITIES: Partial<Record<Move, string>> = {
  confirm: "confirmed_quantity = quantity - cancelled_quantity",
  ship: "shipped_quantity = confirmed_quantity, returned_quantity = 0",
  fail: "returned_quantity = shipped_quantity",
  cancel: "cancelled_quantity = quantity",
}

/** The parcel under its row lock. @throws NOT_FOUND; CONFLICT while another act has it. */
export async function idleParcel(trx: Knex.Transaction, id: string): Promise<ProducerOrderRow> {
  const parcel = await lockedParcel(trx, id)
  if (parcel.act) throw new MedusaError(MedusaError.Types.CONFLICT, `Parcel ${id} is being changed: ${parcel.act}`)
  return parcel
}

async function lockedParcel(trx: Knex.Transaction, id: string): Promise<ProducerOrderRow> {
  const row = await trx("producer_order").where({ id, deleted_at: null }).forUpdate().first()
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Parcel ${id} was not found`)
  return toProducerOrder(row)
}

type Sums = "goods" | "shipping" | "discount" | "total"
/** PostgreSQL's bigint arrives as text. */
export const toProducerOrder = (
  row: Omit<ProducerOrderRow, Sums> & Record<Sums, string | number>,
): ProducerOrderRow => ({
  ...row,
  goods: Number(row.goods),
  shipping: Number(row.shipping),
  discount: Number(row.discount),
  total: Number(row.total),
})
