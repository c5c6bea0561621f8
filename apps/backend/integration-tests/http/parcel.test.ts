import type { OrderPage } from "@ocop/contract"
import type { Api } from "../support/api"
import { type Pack, packs, placed } from "../support/baskets"
import { contradictions } from "../support/books"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

interface ListedParcel {
  id: string
  state: string
  total: number
  nextStates: string[]
}

let shop: Shop
let goods: Pack[]
let operator: Api
beforeAll(async () => {
  shop = await startShop()
  goods = await packs(shop)
  operator = shop.api.as(await staff(shop, "operator"))
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

async function parcelsOf(token: string) {
  const { body } = await shop.api.get<OrderPage>(`/store/order-pages/${token}`)
  return body.parcels
}
const act = (id: string, name: string, body: unknown = {}) =>
  operator.post<{ state: string; message: string }>(`/admin/producer-orders/${id}/${name}`, body)

async function until(id: string, ...acts: [string, unknown?][]) {
  for (const [name, body] of acts) {
    const { status, body: answer } = await act(id, name, body)
    if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(answer)}`)
  }
}
const shelf = async (pack: Pack) => {
  const row = await shop
    .db("inventory_level")
    .where({ inventory_item_id: pack.inventoryItemId, location_id: pack.locationId })
    .first<{ stocked_quantity: string; reserved_quantity: string }>("stocked_quantity", "reserved_quantity")
  return { stocked: Number(row.stocked_quantity), reserved: Number(row.reserved_quantity) }
}
const pendingDifference = async (number: string) => {
  const order = await shop.db("placed_order").where({ number }).first<{ order_id: string }>("order_id")
  const { data } = await shop.container.resolve("query").graph({
    entity: "order",
    fields: ["id", "status", "summary", "total"],
    filters: { id: order.order_id },
  })
  return { pending: Number(data[0]?.summary?.pending_difference), status: String(data[0]?.status) }
}

test("two parcels are shipped and paid, one is cancelled: stock and money agree", async () => {
  const three = goods.slice(0, 3)
  const before = await Promise.all(three.map(shelf))
  const { token, number } = await placed(shop.api, three, 2)
  const [a, b, c] = await parcelsOf(token)
  if (!a || !b || !c) throw new Error("An order of three makers has three parcels")
  await until(a.id, ["confirmations"], ["packings"], ["shipments", { carrier: "Bưu điện", trackingCode: "VN1" }])
  await until(b.id, ["confirmations"], ["packings"], ["shipments", {}])
  await until(c.id, ["cancellations", { reason: "Hết hàng" }])
  await until(a.id, ["deliveries", { outcome: "delivered", cashHeldBy: "carrier" }])
  await until(b.id, ["deliveries", { outcome: "delivered", cashHeldBy: "producer" }])

  const after = await Promise.all(three.map(shelf))
  const taken = three.map((_, i) => (before[i]?.stocked ?? 0) - (after[i]?.stocked ?? 0))
  const order = (await shop.api.get<OrderPage>(`/store/order-pages/${token}`)).body
  expect(order.parcels.map(({ state, cashDue }) => [state, cashDue])).toEqual([
    ["delivered", 0],
    ["delivered", 0],
    ["cancelled", 0],
  ])
  expect(taken).toEqual([2, 2, 0])
  expect(after.map(({ reserved }) => reserved)).toEqual([0, 0, 0])
  expect(await pendingDifference(number)).toEqual({ pending: 0, status: "pending" })
  const held = await shop
    .db("cash_collection")
    .whereIn("producer_order_id", [a.id, b.id])
    .orderBy("held_by")
    .select("held_by", "amount")
  expect(held.map(({ held_by, amount }) => [held_by, Number(amount)])).toEqual([
    ["carrier", a.total],
    ["producer", b.total],
  ])
  expect(order.parcels[0]?.history.map(({ state }) => state)).toEqual([
    "placed",
    "confirmed",
    "packed",
    "shipped",
    "delivered",
  ])
  expect(order.parcels[0]).toMatchObject({ carrier: "Bưu điện", trackingCode: "VN1" })
})

test("a parcel that nobody takes comes back, is sent again, and comes back for good", async () => {
  const [pack] = goods.slice(4)
  if (!pack) throw new Error("No goods")
  const before = await shelf(pack)
  const { token, number } = await placed(shop.api, [pack])
  const [parcel] = await parcelsOf(token)
  const id = parcel?.id ?? ""
  await until(id, ["confirmations"], ["packings"], ["shipments", {}])
  expect(await shelf(pack)).toEqual({ stocked: before.stocked - 1, reserved: 0 })
  await until(id, ["deliveries", { outcome: "undeliverable", reason: "no_answer" }])
  expect(await shelf(pack)).toEqual({ stocked: before.stocked, reserved: 1 })
  await until(id, ["shipments", {}], ["deliveries", { outcome: "undeliverable", reason: "refused", note: "Đổi ý" }])
  await until(id, ["cancellations", { reason: "Người mua từ chối" }])
  expect(await shelf(pack)).toEqual({ stocked: before.stocked, reserved: 0 })
  expect(await pendingDifference(number)).toMatchObject({ status: "canceled" })
})

test("of two clicks at once one wins", async () => {
  const { token } = await placed(shop.api, goods.slice(0, 1))
  const id = (await parcelsOf(token))[0]?.id ?? ""
  await until(id, ["confirmations"], ["packings"])
  const clicks = await Promise.all([
    act(id, "shipments"),
    act(id, "shipments"),
    act(id, "cancellations", { reason: "Nhầm" }),
  ])
  expect(clicks.map(({ status }) => status).sort()).toEqual([200, 409, 409])
})

test("states cannot be jumped, and unknown parcels are not found", async () => {
  const { token } = await placed(shop.api, goods.slice(0, 1))
  const id = (await parcelsOf(token))[0]?.id ?? ""
  expect((await act(id, "shipments")).status).toBe(409)
  expect((await act(id, "deliveries", { outcome: "delivered" })).status).toBe(409)
  expect((await act(id, "deliveries", { outcome: "stolen" })).status).toBe(400)
  expect((await act(id, "cancellations", {})).status).toBe(400)
  expect((await act("porder_none", "confirmations")).status).toBe(404)
})

test("the buyer may cancel until the parcel is packed, and the last parcel cancels the order", async () => {
  const { token, number } = await placed(shop.api, goods.slice(0, 2))
  const [a, b] = await parcelsOf(token)
  const cancel = (id = "") =>
    shop.api.post<OrderPage>(`/store/order-pages/${token}/parcels/${id}/cancellations`, { reason: "Đổi ý" })
  await until(b?.id ?? "", ["confirmations"], ["packings"])
  expect(await cancel(b?.id)).toMatchObject({ status: 409, body: { code: "try_again" } })
  const { status, body } = await cancel(a?.id)
  expect([status, body.parcels?.[0]?.state, body.parcels?.[0]?.cancellable]).toEqual([200, "cancelled", false])
  expect((await cancel(a?.id)).status).toBe(409)
  await until(b?.id ?? "", ["cancellations", { reason: "Hết hàng" }])
  expect(await pendingDifference(number)).toMatchObject({ status: "canceled" })
})

test("another order's parcel cannot be cancelled, nor a parcel without a token", async () => {
  const mine = await placed(shop.api, goods.slice(0, 1))
  const theirs = await placed(shop.api, goods.slice(0, 1))
  const id = (await parcelsOf(theirs.token))[0]?.id ?? ""
  expect((await shop.api.post(`/store/order-pages/${mine.token}/parcels/${id}/cancellations`)).status).toBe(404)
  expect((await shop.api.post(`/store/order-pages/${"x".repeat(22)}/parcels/${id}/cancellations`)).status).toBe(404)
})

test("the operator lists parcels by order and by state; others may not act", async () => {
  const { number } = await placed(shop.api, goods.slice(0, 3))
  const { order_id } = await shop.db("placed_order").where({ number }).first<{ order_id: string }>("order_id")
  const { body } = await operator.get<{ producer_orders: ListedParcel[]; count: number }>(
    `/admin/producer-orders?order_id=${order_id}`,
  )
  expect(body.count).toBe(3)
  expect(body.producer_orders[0]).toMatchObject({ state: "placed", nextStates: ["confirmed", "cancelled"] })
  expect((await operator.get(`/admin/producer-orders?state=flying`)).status).toBe(400)
  const viewer = shop.api.as(await staff(shop, "viewer"))
  expect((await viewer.post(`/admin/producer-orders/${body.producer_orders[0]?.id}/confirmations`)).status).toBe(403)
  expect((await shop.api.get("/admin/producer-orders")).status).toBe(401)
})

test("a parcel's history cannot be changed", async () => {
  await expect(shop.db("producer_order_event").update({ reason: "x" })).rejects.toThrow(/never changed/)
  await expect(shop.db("producer_order_event").delete()).rejects.toThrow(/never changed/)
})
