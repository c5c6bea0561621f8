import { basketOf, formFor, order, packs } from "../support/baskets"
import { type ChildShop, childShop } from "../support/child-shop"
import { childOperator } from "../support/child-staff"
import { eventually } from "../support/eventually"

let shop: ChildShop
beforeAll(async () => {
  shop = await childShop()
}, 60_000)
afterAll(() => shop?.stop())

const PERSON = {
  name: "Trần Thị Mộng Điệp",
  phone: "0938217465",
  address: "Số 47 ngõ Bàng, thôn Phúc Lộc",
  email: "diep.mong@example.test",
  note: "Nhà có cổng xanh, gọi anh Quyết",
}

test("a whole order's life leaves lines with patterns and ids, and nothing of a person", async () => {
  const backend = await shop.start({ LOG_FORMAT: "json", LOG_LEVEL: "info" })
  const { api } = backend
  const goods = await packs(shop)
  const id = await basketOf(api, goods.slice(0, 2))
  const form = await formFor(api, id, PERSON)
  const wrong = await order(api, id, { ...form, phone: "09382174651" })
  const placed = await order(api, id, form)
  expect([wrong.status, placed.status]).toEqual([400, 201])
  const { token, number } = placed.body
  await api.get(`/store/order-pages/${token}`)
  await api.get(`/store/order-pages/${token}x`)
  await api.post("/store/order-trackings", { number, phone: PERSON.phone })
  await api.get(`/store/catalog/search?q=${encodeURIComponent("mắm của bà Điệp")}`)

  const operator = await childOperator(shop, api)
  const parcels = await shop.db("producer_order").orderBy("created_at", "desc").limit(2).pluck<string[]>("id")
  const act = (parcel: string | undefined, name: string, body: unknown = {}) =>
    api.as(operator.token).post(`/admin/producer-orders/${parcel}/${name}`, body)
  for (const name of ["confirmations", "packings", "shipments"]) await act(parcels[0], name)
  await act(parcels[0], "deliveries", { outcome: "delivered", cashHeldBy: "carrier" })
  await act(parcels[1], "cancellations", { reason: `Bà ${PERSON.name} đổi ý, số ${PERSON.phone}` })
  await api.post("/auth/user/emailpass", { email: operator.email, password: "a wrong one of the tests" })
  // What goes wrong inside tells more than what goes right.
  await shop.db.raw("alter table order_access rename to order_access_away")
  await api.get(`/store/order-pages/${token}`)
  await shop.db.raw("alter table order_access_away rename to order_access")
  await eventually(
    () => shop.db("outbox_delivery").whereNull("delivered_at").whereNull("last_error").count({ n: "*" }),
    ([row]) => Number(row?.n) === 0,
  )
  const exit = await backend.terminate()
  expect(exit.status).toBe(0)

  const lines = backend.output.split("\n").filter((line) => line && !line.startsWith("listening "))
  const objects = lines.map((line) => JSON.parse(line))
  const secrets = [
    ...Object.values(PERSON),
    token,
    operator.email,
    operator.token,
    id,
    "Mộng Điệp",
    "bà Điệp",
    "938217465",
  ]
  expect(secrets.filter((secret) => backend.output.includes(secret))).toEqual([])
  expect(backend.output.includes(encodeURIComponent("mắm"))).toBe(false)
  const placing = objects.find(({ route, status }) => route === "/store/baskets/:id/orders" && status === 201)
  expect(placing).toMatchObject({
    level: "info",
    message: "request",
    method: "POST",
    requestId: expect.stringMatching(/^[\w-]{8,64}$/),
    milliseconds: expect.any(Number),
  })
  expect(objects.some(({ route, status }) => route === "/store/order-pages/:token" && status === 500)).toBe(true)
}, 120_000)
