import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { OrderPage, PlaceOrder } from "@ocop/contract"
import { reconcile } from "../../src/parcel/reconcile"
import { basketOf, formFor, order, type Pack, packs } from "../support/baskets"
import { contradictions } from "../support/books"
import { type Shop, startShop } from "../support/shop"

/** What a process killed at each step of completing a basket leaves, made by taking the later steps away again. */
let shop: Shop
let goods: Pack[]
beforeAll(async () => {
  shop = await startShop()
  goods = (await packs(shop)).slice(0, 3)
}, 120_000)
afterAll(() => shop?.stop())

interface Done {
  cartId: string
  orderId: string
  form: PlaceOrder
}

async function ordered(): Promise<Done> {
  const cartId = await basketOf(shop.api, goods)
  const form = await formFor(shop.api, cartId)
  const { status } = await order(shop.api, cartId, form)
  if (status !== 201) throw new Error(`Not placed: ${status}`)
  const { order_id } = await shop.db("order_cart").where({ cart_id: cartId }).first<{ order_id: string }>("order_id")
  return { cartId, orderId: order_id, form }
}

/** Triggers must not mind: these rows would never have been. */
const without = (statements: [string, string][]) =>
  shop.db.transaction(async (trx) => {
    await trx.raw("set local session_replication_role = replica")
    for (const [statement, id] of statements) await trx.raw(statement, [id])
  })

const takeBack = {
  payment: ({ orderId }: Done) =>
    without([
      [
        "delete from payment where payment_collection_id in (select payment_collection_id from order_payment_collection where order_id = ?)",
        orderId,
      ],
      [
        "update payment_session set status = 'pending', authorized_at = null where payment_collection_id in (select payment_collection_id from order_payment_collection where order_id = ?)",
        orderId,
      ],
      [
        "delete from producer_order_event where producer_order_id in (select id from producer_order where order_id = ?)",
        orderId,
      ],
      ["update producer_order set state = 'awaiting_payment' where order_id = ?", orderId],
    ]),
  parcels: ({ orderId }: Done) =>
    without([
      [
        "delete from producer_order_line where producer_order_id in (select id from producer_order where order_id = ?)",
        orderId,
      ],
      ["delete from producer_order where order_id = ?", orderId],
      ["delete from order_access where order_id = ?", orderId],
      ["delete from placed_order where order_id = ?", orderId],
    ]),
  reservations: async ({ orderId }: Done) => {
    const lines = await shop.db("order_item").where({ order_id: orderId }).pluck<string[]>("item_id")
    await shop.container.resolve(Modules.INVENTORY).deleteReservationItemsByLineItem(lines)
  },
  completion: ({ cartId }: Done) => without([["update cart set completed_at = null where id = ?", cartId]]),
  links: async ({ orderId, cartId }: Done) => {
    const { payment_collection_id } = await shop
      .db("order_payment_collection")
      .where({ order_id: orderId })
      .first<{ payment_collection_id: string }>("payment_collection_id")
    const order = { order_id: orderId }
    await shop.container.resolve(ContainerRegistrationKeys.LINK).dismiss([
      { [Modules.ORDER]: order, [Modules.CART]: { cart_id: cartId } },
      { [Modules.ORDER]: order, [Modules.PAYMENT]: { payment_collection_id } },
    ])
  },
  order: ({ orderId }: Done) => shop.container.resolve(Modules.ORDER).deleteOrders([orderId]),
}
type Step = keyof typeof takeBack

/** As if the process had died half a minute ago. */
async function age({ orderId, cartId }: Done): Promise<void> {
  await without([
    [`update "order" set created_at = created_at - interval '30 seconds' where id = ?`, orderId],
    ["update cart set completed_at = completed_at - interval '30 seconds' where id = ?", cartId],
  ])
  await shop.db("reservation_item").update({ created_at: shop.db.raw("created_at - interval '30 seconds'") })
}

test.each<[string, "stands" | "is undone", Step[]]>([
  ["the parcels were written but the payment was not authorised", "stands", ["payment"]],
  ["goods were reserved but no parcel was written", "is undone", ["payment", "parcels"]],
  ["no goods were reserved yet", "is undone", ["payment", "parcels", "reservations"]],
  ["reserved, but the basket not yet closed", "is undone", ["payment", "parcels", "completion"]],
  ["linked only", "is undone", ["payment", "parcels", "reservations", "completion"]],
  ["reserved, but not linked to its basket", "is undone", ["payment", "parcels", "links"]],
  ["nothing but the order's own row", "is undone", ["payment", "parcels", "reservations", "completion", "links"]],
  ["the order undone, but its goods still reserved", "is undone", ["payment", "parcels", "links", "order"]],
])("killed when %s: the order %s, and the buyer's next click has one", async (_, fate, steps) => {
  const done = await ordered()
  for (const step of steps) await takeBack[step](done)
  await age(done)
  expect(await contradictions(shop)).not.toEqual([])
  await reconcile(shop.container, "lately")
  expect(await contradictions(shop)).toEqual([])

  const again = await order(shop.api, done.cartId, done.form)
  expect(again.status).toBe(201)
  const orders = await shop
    .db("order_cart")
    .where({ cart_id: done.cartId, deleted_at: null })
    .pluck<string[]>("order_id")
  expect(orders).toHaveLength(1)
  expect(orders[0] === done.orderId).toBe(fate === "stands")
  const { body } = await shop.api.get<OrderPage>(`/store/order-pages/${again.body.token}`)
  expect(body.parcels.map(({ state }) => state)).toEqual(["placed", "placed", "placed"])
  expect(await contradictions(shop)).toEqual([])
})

test("a click right after the crash does not wait for the job", async () => {
  const done = await ordered()
  await takeBack.payment(done)
  await takeBack.parcels(done)
  const { status } = await order(shop.api, done.cartId, done.form)
  expect(status).toBe(201)
  expect(await contradictions(shop)).toEqual([])
})
