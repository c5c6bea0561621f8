import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { type PartLeft, type ProducerOrderState, type RefundShare, refundShare } from "@ocop/domain"
import { idleParcel } from "./acts"
import type { REFUND_KINDS } from "./models/parcel-refund"

export type RefundKind = (typeof REFUND_KINDS)[number]
export type RefundWay = "less_cash" | "refunded"

/** A part of a parcel that is not paid, or given back. */
export interface PartRefund {
  /** Ids of producer_order_line. */
  lines: { lineId: string; quantity: number }[]
  /** Of the fee, in đồng before discounts. */
  shipping: number
  /** Less than the share, where two sides agreed on it: đồng from 1. */
  amount?: number
  /** What it follows from; the same cause gives back once. */
  cause: string
  kind: RefundKind
  actor: string
  reason: string | null
}

export interface ParcelRefundRow {
  id: string
  producer_order_id: string
  order_id: string
  cause: string
  kind: RefundKind
  /** đồng. */
  amount: number
  way: RefundWay | null
  settled_at: Date | null
}

/** States in which a part may be given back, by why. A producer declines what it has not packed. */
const WHEN: Record<RefundKind, readonly ProducerOrderState[]> = {
  declined: ["placed", "confirmed"],
  return: ["shipped", "delivered", "undeliverable", "returned"],
  complaint: ["shipped", "delivered", "undeliverable", "returned"],
}

/**
 * Takes a parcel for giving a part of it back, and writes down how much that is, under its row lock. A cause that was
 * settled before is answered as it is; one that was cut short only to whoever resumes it.
 * @throws NOT_FOUND; CONFLICT during another act, in another state, or where a declined part would be all that is left;
 *   INVALID_DATA for lines, quantities or sums that are not left.
 */
export async function claimRefund(
  sql: Knex,
  parcelId: string,
  part: PartRefund,
  at: Date,
  resume = false,
): Promise<ParcelRefundRow> {
  return sql.transaction(async (trx) => {
    await trx("producer_order").where({ id: parcelId }).forUpdate().first("id")
    const known = await refundOf(trx, part.cause)
    if (known && known.producer_order_id !== parcelId)
      throw new MedusaError(MedusaError.Types.CONFLICT, `${part.cause} gave back another parcel's part`)
    if (known && !known.settled_at && !resume)
      throw new MedusaError(MedusaError.Types.CONFLICT, `Parcel ${parcelId} is being changed: refund`)
    if (known) return known
    if (resume) throw new MedusaError(MedusaError.Types.CONFLICT, `Nothing was begun for ${part.cause}`)
    const parcel = await idleParcel(trx, parcelId)
    if (!WHEN[part.kind].includes(parcel.state))
      throw new MedusaError(MedusaError.Types.CONFLICT, `Parcel ${parcelId} is ${parcel.state}: no part can go back`)
    const left = await partLeft(trx, parcel)
    const share = shareOf(left, part)
    if (part.kind === "declined" && share.left.lines.every(({ quantity }) => quantity === 0))
      throw new MedusaError(MedusaError.Types.CONFLICT, `Nothing of parcel ${parcelId} would be left: cancel it`)
    const id = await write(
      trx,
      parcel,
      part,
      { ...share, feeDiscount: left.shippingDiscount - share.left.shippingDiscount },
      at,
    )
    if (part.kind === "declined") await decline(trx, part.lines, 1)
    await trx("producer_order")
      .where({ id: parcelId })
      .update({
        act: "refund",
        act_input: JSON.stringify({ actor: part.actor, refund: part }),
        act_started_at: trx.fn.now(),
        updated_at: trx.fn.now(),
      })
    const { order_id } = parcel
    const { cause, kind } = part
    return { id, producer_order_id: parcelId, order_id, cause, kind, amount: share.amount, way: null, settled_at: null }
  })
}

/** Undo of `claimRefund`, as long as it is not settled. */
export async function unclaimRefund(sql: Knex, id: string): Promise<void> {
  await sql.transaction(async (trx) => {
    const refund = await trx("parcel_refund").where({ id, settled_at: null }).first("producer_order_id", "kind")
    if (!refund) return
    const lines: { lineId: string; quantity: number }[] = await trx("parcel_refund_line")
      .where({ parcel_refund_id: id })
      .select({ lineId: "producer_order_line_id", quantity: "quantity" })
    if (refund.kind === "declined") await decline(trx, lines, -1)
    for (const table of ["parcel_refund_line", "parcel_refund_grant"])
      await trx(table).where({ parcel_refund_id: id }).delete()
    await trx("parcel_refund").where({ id }).delete()
    await trx("producer_order").where({ id: refund.producer_order_id, act: "refund" }).update(NO_ACT)
  })
}

/** Ends it: the money is credited or on its way back. Repeating it changes nothing. `at` is business time. */
export async function settleRefund(sql: Knex, id: string, way: RefundWay, at: Date): Promise<void> {
  await sql.transaction(async (trx) => {
    const [refund] = await trx("parcel_refund")
      .where({ id, settled_at: null })
      .update({ way, settled_at: at, updated_at: trx.fn.now() })
      .returning("producer_order_id")
    if (refund) await trx("producer_order").where({ id: refund.producer_order_id, act: "refund" }).update(NO_ACT)
  })
}

/** đồng of parts that were given back of a parcel, those included that are being given back now. */
export async function givenBack(sql: Knex, parcelId: string): Promise<number> {
  const sums = await sql("parcel_refund")
    .where({ producer_order_id: parcelId, deleted_at: null })
    .sum({ amount: "amount" })
    .first()
  return Number(sums?.amount ?? 0)
}

/** What of a parcel was not given back yet. Three statements. */
export async function partLeft(
  sql: Knex,
  { id, shipping, discount }: { id: string; shipping: number; discount: number },
): Promise<PartLeft> {
  const lines: Record<string, string>[] = await sql("producer_order_line as line")
    .leftJoin("parcel_refund_line as back", "back.producer_order_line_id", "line.id")
    .where({ "line.producer_order_id": id })
    .groupBy("line.id")
    .orderBy("line.id")
    .select("line.id", "line.quantity", "line.unit_price", "line.discount")
    .sum({ backQuantity: "back.quantity", backDiscount: "back.discount" })
  const grants: Record<string, string>[] = await sql("producer_order_discount as given")
    .leftJoin("parcel_refund_grant as back", "back.producer_order_discount_id", "given.id")
    .where({ "given.producer_order_id": id, "given.deleted_at": null })
    .groupBy("given.id")
    .orderBy("given.id")
    .select("given.id", "given.kind", "given.amount")
    .sum({ back: "back.amount" })
  const fees = await sql("parcel_refund")
    .where({ producer_order_id: id })
    .sum({ shipping: "shipping", discount: "shipping_discount" })
    .first()
  const ofLines = lines.reduce((sum, line) => sum + Number(line.discount), 0)
  return {
    lines: lines.map((line) => ({
      id: line.id ?? "",
      quantity: Number(line.quantity) - Number(line.backQuantity ?? 0),
      unitPrice: Number(line.unit_price),
      discount: Number(line.discount) - Number(line.backDiscount ?? 0),
    })),
    shipping: shipping - Number(fees?.shipping ?? 0),
    shippingDiscount: discount - ofLines - Number(fees?.discount ?? 0),
    grants: grants.map((grant) => ({
      id: grant.id ?? "",
      kind: grant.kind as PartLeft["grants"][number]["kind"],
      amount: Number(grant.amount) - Number(grant.back ?? 0),
    })),
  }
}

function shareOf(left: PartLeft, { lines, shipping, amount }: PartRefund): RefundShare {
  try {
    const asked = { lines: lines.map(({ lineId, quantity }) => ({ id: lineId, quantity })), shipping }
    return refundShare(left, { ...asked, ...(amount !== undefined && { amount }) })
  } catch (error) {
    if (error instanceof RangeError) throw new MedusaError(MedusaError.Types.INVALID_DATA, error.message)
    throw error
  }
}

async function write(
  trx: Knex.Transaction,
  parcel: { id: string; order_id: string },
  { cause, kind, actor, reason }: PartRefund,
  { lines, grants, goods, shipping, discount, amount, feeDiscount }: RefundShare & { feeDiscount: number },
  at: Date,
): Promise<string> {
  const id = generateEntityId("", "prefund")
  const sums = { goods, shipping, discount, shipping_discount: feeDiscount, amount }
  const of = { producer_order_id: parcel.id, order_id: parcel.order_id }
  await trx("parcel_refund").insert({ id, ...of, cause, kind, ...sums, at, actor, reason })
  if (lines.length > 0)
    await trx("parcel_refund_line").insert(
      lines.map(({ id: lineId, ...line }) => ({
        ...{ id: generateEntityId("", "prline"), parcel_refund_id: id, producer_order_line_id: lineId },
        ...line,
      })),
    )
  if (grants.length > 0)
    await trx("parcel_refund_grant").insert(
      grants.map((grant) => ({
        ...{ id: generateEntityId("", "prgrant"), parcel_refund_id: id },
        ...{ producer_order_discount_id: grant.id, amount: grant.amount },
      })),
    )
  return id
}

/** Declined goods are cancelled on their line, and no longer confirmed; `sign` -1 takes it back. */
async function decline(trx: Knex.Transaction, lines: PartRefund["lines"], sign: 1 | -1): Promise<void> {
  for (const { lineId, quantity } of lines)
    await trx.raw(
      `update producer_order_line line set cancelled_quantity = line.cancelled_quantity + :change,
        confirmed_quantity = case when po.state = 'confirmed' then line.quantity - line.cancelled_quantity - :change else 0 end
      from producer_order po where po.id = line.producer_order_id and line.id = :lineId`,
      { change: sign * quantity, lineId },
    )
}

export async function refundOf(sql: Knex, cause: string): Promise<ParcelRefundRow | null> {
  const row = await sql("parcel_refund").where({ cause, deleted_at: null }).first()
  return row ? { ...row, amount: Number(row.amount) } : null
}

const NO_ACT = { act: null, act_input: null, act_started_at: null }
