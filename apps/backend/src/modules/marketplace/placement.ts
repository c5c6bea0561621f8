import { randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { orderNumber, type ProducerOrderState } from "@ocop/domain"
import { type DiscountDraft, discountRow } from "./discounts"
import { appendEvents } from "./events"
import { insertRequest, type RequestDraft } from "./payment-request"

export interface LineDraft {
  lineItemId: string
  productId: string
  variantId: string
  handle: string
  title: string
  pack: { vi: string; en: string | null }
  quantity: number
  unitPrice: number
  total: number
  discount: number
  commissionRuleId: string
  taxRuleId: string
}

/** One producer's frozen part, whole đồng: goods + shipping − discount = total. */
export interface ParcelDraft {
  producerId: string
  number: number
  goods: number
  shipping: number
  discount: number
  total: number
  shippingOptionId: string
  shippingKind: "standard" | "pickup"
  stockLocationId: string
  commissionRuleId: string
  taxRuleId: string
  shippingTaxRuleId: string
  /** Who pays for the journey, and so gets its fee. */
  shippingBelongsTo: "producer" | "operator"
  arrives: { from: string; to: string } | null
  lines: LineDraft[]
  /** Who bears what; vouchers add up to `discount`. */
  discounts: DiscountDraft[]
}

/** A present: the phone of the placement is the giver's. */
export interface GiftNote {
  buyerName: string
  buyerPhone: string
  card: string
  /** Monday of the week in which it should arrive. */
  wantedWeek: string | null
}

export interface Placement {
  orderId: string
  cartId: string
  phone: string
  addressKey: string
  payment: "cash_on_delivery" | RequestDraft["method"]
  /** What is asked for when it is paid ahead; null for cash on delivery. */
  request: RequestDraft | null
  locale: "vi" | "en"
  gift: GiftNote | null
  /** The version of the terms that the buyer agreed to, and when (UTC moment). */
  terms: { version: string; agreedAt: string } | null
  parcels: ParcelDraft[]
}

/** Writes an order's parcels and what it waits for in one transaction; an order that has them already is left as it is. */
export async function place(sql: Knex, placement: Placement): Promise<void> {
  await sql.transaction(async (trx) => {
    if (!(await insertPlacedOrder(trx, placement))) return
    const parcels = placement.parcels.map((parcel) => ({ id: generateEntityId("", "porder"), parcel }))
    await trx("producer_order").insert(parcels.map(({ id, parcel }) => parcelRow(id, placement, parcel)))
    await trx("producer_order_line").insert(
      parcels.flatMap(({ id, parcel }) => parcel.lines.map((line) => lineRow(id, line))),
    )
    const discounts = parcels.flatMap(({ id, parcel }) => parcel.discounts.map((discount) => discountRow(id, discount)))
    if (discounts.length > 0) await trx("producer_order_discount").insert(discounts)
    if (placement.request) await insertRequest(trx, placement.orderId, placement.request)
  })
}

/** Takes back parcels that were never placed, when completing their cart is rolled back. */
export async function unplace(sql: Knex, orderId: string): Promise<void> {
  await sql.transaction(async (trx) => {
    const waiting = trx("producer_order").select("id").where({ order_id: orderId, state: "awaiting_payment" })
    await trx("producer_order_discount").whereIn("producer_order_id", waiting.clone()).delete()
    await trx("producer_order_line").whereIn("producer_order_id", waiting.clone()).delete()
    await trx("producer_order").where({ order_id: orderId, state: "awaiting_payment" }).delete()
    await trx("payment_request").where({ order_id: orderId, state: "waiting", act: null }).delete()
    await trx("placed_order")
      .where({ order_id: orderId })
      .whereNotExists(trx("producer_order").select(trx.raw("1")).where({ order_id: orderId }))
      .delete()
  })
}

/** The order's payment stands: its waiting parcels become visible to their producers. Returns their ids. */
export function markPlaced(sql: Knex, orderId: string, at: Date): Promise<string[]> {
  return sql.transaction((trx) => placeWaiting(trx, orderId, at))
}

/** The same inside a transaction. A parcel that is being cancelled and was not paid for stays out of its producer's sight. */
export async function placeWaiting(trx: Knex, orderId: string, at: Date): Promise<string[]> {
  const from: ProducerOrderState = "awaiting_payment"
  const moved: { id: string }[] = await trx("producer_order")
    .where({ order_id: orderId, state: from, excused: false })
    .update({ state: "placed", placed_at: at, updated_at: trx.fn.now() })
    .returning("id")
  await appendEvents(
    trx,
    moved.map(({ id }) => ({ producerOrderId: id, state: "placed", at, actor: "buyer" })),
  )
  return moved.map(({ id }) => id)
}

async function insertPlacedOrder(trx: Knex.Transaction, placement: Placement): Promise<boolean> {
  const inserted = await trx("placed_order")
    .insert({
      id: generateEntityId("", "plord"),
      order_id: placement.orderId,
      cart_id: placement.cartId,
      number: await freeNumber(trx),
      phone: placement.phone,
      address_key: placement.addressKey,
      payment: placement.payment,
      locale: placement.locale,
      terms_version: placement.terms?.version ?? null,
      terms_agreed_at: placement.terms?.agreedAt ?? null,
      gift: placement.gift && JSON.stringify(placement.gift),
    })
    .onConflict(trx.raw("(order_id) where deleted_at is null"))
    .ignore()
    .returning("id")
  return inserted.length > 0
}

/** 35 random bits: a collision is rare but would fail the order, so draw again while the number is taken. */
async function freeNumber(trx: Knex.Transaction): Promise<string> {
  for (;;) {
    const number = orderNumber(randomBytes(8))
    if (!(await trx("placed_order").where({ number }).first("id"))) return number
  }
}

const parcelRow = (id: string, { orderId, gift }: Placement, parcel: ParcelDraft) => ({
  id,
  order_id: orderId,
  producer_id: parcel.producerId,
  number: parcel.number,
  state: "awaiting_payment",
  goods: parcel.goods,
  shipping: parcel.shipping,
  discount: parcel.discount,
  total: parcel.total,
  shipping_option_id: parcel.shippingOptionId,
  shipping_kind: parcel.shippingKind,
  stock_location_id: parcel.stockLocationId,
  commission_rule_id: parcel.commissionRuleId,
  tax_rule_id: parcel.taxRuleId,
  shipping_tax_rule_id: parcel.shippingTaxRuleId,
  shipping_belongs_to: parcel.shippingBelongsTo,
  hides_prices: gift !== null,
  arrives_from: parcel.arrives?.from ?? null,
  arrives_to: parcel.arrives?.to ?? null,
})

const lineRow = (producerOrderId: string, line: LineDraft) => ({
  id: generateEntityId("", "poline"),
  producer_order_id: producerOrderId,
  line_item_id: line.lineItemId,
  product_id: line.productId,
  variant_id: line.variantId,
  handle: line.handle,
  title: line.title,
  pack_vi: line.pack.vi,
  pack_en: line.pack.en,
  quantity: line.quantity,
  unit_price: line.unitPrice,
  total: line.total,
  discount: line.discount,
  commission_rule_id: line.commissionRuleId,
  tax_rule_id: line.taxRuleId,
})
