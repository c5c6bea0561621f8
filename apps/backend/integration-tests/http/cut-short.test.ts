import { Modules } from "@medusajs/framework/utils"
import type { OrderPage } from "@ocop/contract"
import { MARKETPLACE } from "../../src/modules/marketplace"
import type MarketplaceService from "../../src/modules/marketplace/service"
import { reconcile } from "../../src/parcel/reconcile"
import type { Api } from "../support/api"
import { type Pack, packs, placed } from "../support/baskets"
import { contradictions } from "../support/books"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

/** What a process killed at each step of an act leaves, laid down by hand: no luck is needed to meet the narrow ones. */
let shop: Shop
let pack: Pack
let operator: Api
beforeAll(async () => {
  shop = await startShop()
  const [first] = await packs(shop)
  if (!first) throw new Error("No goods")
  pack = first
  operator = shop.api.as(await staff(shop, "operator"))
}, 120_000)
afterAll(() => shop?.stop())

interface Left {
  id: string
  orderId: string
  lineItemId: string
  optionId: string
}

async function parcel(...acts: [string, unknown][]): Promise<Left> {
  const { token } = await placed(shop.api, [pack])
  const { body } = await shop.api.get<OrderPage>(`/store/order-pages/${token}`)
  const id = body.parcels[0]?.id ?? ""
  for (const [name, sent] of acts) await operator.post(`/admin/producer-orders/${id}/${name}`, sent)
  const row = await shop
    .db("producer_order as p")
    .join("producer_order_line as l", "l.producer_order_id", "p.id")
    .where("p.id", id)
    .first()
  return { id, orderId: row.order_id, lineItemId: row.line_item_id, optionId: row.shipping_option_id }
}
const PACKED: [string, unknown][] = [
  ["confirmations", {}],
  ["packings", {}],
]
const SHIPPED: [string, unknown][] = [...PACKED, ["shipments", {}]]

/** As if claimed a while ago by a process that is gone. */
const claim = (id: string, act: string, input: unknown) =>
  shop
    .db("producer_order")
    .where({ id })
    .update({ act, act_input: JSON.stringify(input), act_started_at: shop.db.raw("now() - interval '41 seconds'") })
const stateOf = async (id: string) =>
  (await shop.db("producer_order").where({ id }).first<{ state: string }>("state")).state
const stocked = async () =>
  Number(
    (
      await shop
        .db("inventory_level")
        .where({ inventory_item_id: pack.inventoryItemId, location_id: pack.locationId })
        .first<{ stocked_quantity: string }>("stocked_quantity")
    ).stocked_quantity,
  )
const move = (quantity: number) =>
  shop.container.resolve(Modules.INVENTORY).adjustInventory(pack.inventoryItemId, pack.locationId, quantity)
/** Movements happened while the act ran. */
const backdate = () => shop.db("stock_movement").update({ at: shop.db.raw("at - interval '40 seconds'") })
const bundle = ({ orderId, lineItemId }: Left, reference_id: string) => ({
  order_id: orderId,
  reference: Modules.FULFILLMENT,
  reference_id,
  items: [{ id: lineItemId, quantity: 1 }],
})

async function fulfillmentRow({ id, lineItemId, optionId }: Left): Promise<string> {
  const item = {
    line_item_id: lineItemId,
    inventory_item_id: pack.inventoryItemId,
    quantity: 1,
    title: "x",
    sku: "",
    barcode: "",
  }
  const made = await shop.container.resolve(Modules.FULFILLMENT).createFulfillment({
    location_id: pack.locationId,
    provider_id: "delivery_delivery",
    shipping_option_id: optionId,
    items: [item],
    labels: [],
    delivery_address: {},
    order: {},
    metadata: { producer_order_id: id },
  })
  return made.id
}

test.each([0, 1, 2, 3, 4])("shipping that was cut short after step %i is finished", async (steps) => {
  const left = await parcel(...PACKED)
  const before = await stocked()
  await claim(left.id, "ship", { actor: "user:x", carrier: "Bưu điện" })
  const fulfillmentId = steps >= 1 ? await fulfillmentRow(left) : ""
  if (steps >= 2) await move(-1)
  if (steps >= 3) await shop.container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(left.lineItemId)
  if (steps >= 4) await shop.container.resolve(Modules.ORDER).registerFulfillment(bundle(left, fulfillmentId))
  expect(await reconcile(shop.container, "lately")).toEqual([`finished ship of parcel ${left.id}`])
  expect([await stateOf(left.id), await stocked()]).toEqual(["shipped", before - 1])
  expect(await contradictions(shop)).toEqual([])
})

test.each([0, 1, 2, 3])("a return that was cut short after step %i is finished", async (steps) => {
  const left = await parcel(...SHIPPED)
  const before = await stocked()
  const { fulfillment_id } = await shop
    .db("producer_order")
    .where({ id: left.id })
    .first<{ fulfillment_id: string }>("fulfillment_id")
  await claim(left.id, "fail", { actor: "user:x", reason: "refused" })
  if (steps >= 1) {
    await move(1)
    await backdate()
  }
  if (steps >= 2)
    await shop.container.resolve(Modules.INVENTORY).createReservationItems([
      {
        line_item_id: left.lineItemId,
        inventory_item_id: pack.inventoryItemId,
        location_id: pack.locationId,
        quantity: 1,
      },
    ])
  if (steps >= 3) await shop.container.resolve(Modules.ORDER).cancelFulfillment(bundle(left, fulfillment_id))
  expect(await reconcile(shop.container, "lately")).toEqual([`finished fail of parcel ${left.id}`])
  expect([await stateOf(left.id), await stocked()]).toEqual(["undeliverable", before + 1])
  expect(await contradictions(shop)).toEqual([])
})

test.each([0, 1, 2, 3])(
  "a delivery that was cut short after step %i is finished, its cash taken once",
  async (steps) => {
    const left = await parcel(...SHIPPED)
    const { fulfillment_id, total } = await shop
      .db("producer_order")
      .where({ id: left.id })
      .first<{ fulfillment_id: string; total: string }>()
    await claim(left.id, "deliver", { actor: "user:x", cashHeldBy: "producer" })
    if (steps >= 1)
      await shop.db("fulfillment").where({ id: fulfillment_id }).update({ delivered_at: shop.db.fn.now() })
    const payment = await shop
      .db("order_payment_collection as l")
      .join("payment as p", "p.payment_collection_id", "l.payment_collection_id")
      .where("l.order_id", left.orderId)
      .first<{ id: string }>("p.id")
    if (steps >= 2)
      await shop.container.resolve<MarketplaceService>(MARKETPLACE).collectCash({
        producerOrderId: left.id,
        orderId: left.orderId,
        amount: Number(total),
        heldBy: "producer",
        at: new Date(),
      })
    if (steps >= 3)
      await shop.container
        .resolve(Modules.PAYMENT)
        .capturePayment({ payment_id: payment.id, amount: Number(total), captured_by: left.id })
    expect(await reconcile(shop.container, "lately")).toEqual([`finished deliver of parcel ${left.id}`])
    expect(await stateOf(left.id)).toBe("delivered")
    expect(await contradictions(shop)).toEqual([])
  },
)

test.each([0, 1, 2])("a cancellation that was cut short after step %i is finished", async (steps) => {
  const left = await parcel()
  await claim(left.id, "cancel", { actor: "buyer", reason: "Đổi ý" })
  if (steps >= 1) await shop.container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(left.lineItemId)
  if (steps >= 2)
    await shop.container
      .resolve(Modules.ORDER)
      .createOrderChange({ order_id: left.orderId, change_type: "credit_line" })
  expect(await reconcile(shop.container, "lately")).toEqual([`finished cancel of parcel ${left.id}`])
  expect(await stateOf(left.id)).toBe("cancelled")
  expect(await contradictions(shop)).toEqual([])
})
