import type { BackendProcess } from "../support/backend-process"
import { basketOf, formFor, newPerson, order, type Pack, packs } from "../support/baskets"
import { contradictions } from "../support/books"
import { type ChildShop, childShop } from "../support/child-shop"
import { childOperator } from "../support/child-staff"
import { eventually } from "../support/eventually"
import { type Pages, startPages } from "../support/pages"

const BUYERS = 50

let shop: ChildShop
let pages: Pages
let processes: BackendProcess[]
let goods: Pack[]

beforeAll(async () => {
  const redis = process.env.TEST_REDIS_URL
  if (!redis) throw new Error("TEST_REDIS_URL is missing: npm run test:cluster brings a Redis")
  shop = await childShop()
  const boundless = { requests: 1_000_000, seconds: 1 }
  const rates = { login: boundless, order: boundless, tracking: boundless, search: boundless, write: boundless }
  await shop.db("setting").update({ chosen: JSON.stringify({ rates }) })
  pages = await startPages()
  const environment = { REDIS_URL: redis, STOREFRONT_INTERNAL_URL: pages.url }
  processes = [await shop.start(environment), await shop.start(environment)]
  goods = await packs(shop)
})
afterAll(async () => {
  await shop?.stop()
  await pages?.close()
})

/** Processes in turns. */
const api = (turn: number) => (processes[turn % processes.length] as BackendProcess).api
const pack = (index: number): Pack => {
  const found = goods[index]
  if (!found) throw new Error("Not enough goods")
  return found
}
const stock = ({ inventoryItemId, locationId }: Pack, quantity: number) =>
  shop
    .db("inventory_level")
    .where({ inventory_item_id: inventoryItemId, location_id: locationId })
    .update({
      stocked_quantity: quantity,
      raw_stocked_quantity: JSON.stringify({ value: String(quantity), precision: 20 }),
    })

interface Runner {
  turn: number
  basketId: string
  form: Awaited<ReturnType<typeof formFor>>
}

/** Baskets that are ready but for the last click, on both processes by turns. */
async function line(wanted: Pack[], count: number): Promise<Runner[]> {
  const first = await basketOf(api(0), wanted)
  const form = await formFor(api(0), first)
  const runners: Runner[] = [{ turn: 0, basketId: first, form }]
  for (let turn = 1; turn < count; turn++)
    runners.push({ turn, basketId: await basketOf(api(turn), wanted), form: { ...form, ...newPerson() } })
  return runners
}
async function race(runners: Runner[]) {
  const from = performance.now()
  const answers = await Promise.all(runners.map(({ turn, basketId, form }) => order(api(turn), basketId, form)))
  process.stdout.write(
    `  ${runners.length} orders at once on two processes: ${Math.round(performance.now() - from)} ms\n`,
  )
  return answers
}
const ordersOf = async ({ variantId }: Pack) =>
  Number(
    (await shop.db("producer_order_line").where({ variant_id: variantId }).countDistinct({ n: "producer_order_id" }))[0]
      ?.n,
  )
const statuses = (answers: { status: number }[]) => answers.map(({ status }) => status)

afterEach(async () => {
  await eventually(
    () => contradictions(shop),
    (found) => found.length === 0,
    60,
  )
})

test(`${BUYERS} buyers on both processes for the last unit: one order, the others are told`, async () => {
  await stock(pack(0), 1)
  const answers = await race(await line([pack(0)], BUYERS))
  expect(statuses(answers).filter((status) => status === 201)).toHaveLength(1)
  expect(new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(
    new Set(["out_of_stock"]),
  )
  expect(await ordersOf(pack(0))).toBe(1)
  expect(await contradictions(shop)).toEqual([])
})

test(`${BUYERS} buyers on both processes for ${BUYERS} units: each has one`, async () => {
  await stock(pack(1), BUYERS)
  const answers = await race(await line([pack(1)], BUYERS))
  expect(statuses(answers)).toEqual(Array.from({ length: BUYERS }, () => 201))
  expect(await ordersOf(pack(1))).toBe(BUYERS)
  expect(await contradictions(shop)).toEqual([])
})

test("baskets that share goods crosswise do not wait for each other for ever", async () => {
  const [a, b, c] = [pack(2), pack(3), pack(4)]
  for (const each of [a, b, c]) await stock(each, 8)
  const runners = [...(await line([a, b], 4)), ...(await line([b, c], 4)), ...(await line([c, a], 4))]
  expect(statuses(await race(runners))).toEqual(Array.from({ length: 12 }, () => 201))
})

test("a basket ordered ten times at once on both processes is one order", async () => {
  const [first] = await line([pack(5), pack(6)], 1)
  if (!first) throw new Error("No basket")
  const answers = await race(Array.from({ length: 10 }, (_, turn) => ({ ...first, turn })))
  expect(statuses(answers)).toEqual(Array.from({ length: 10 }, () => 201))
  expect(new Set(answers.map(({ body }) => body.number)).size).toBe(1)
  expect(await ordersOf(pack(5))).toBe(1)
})

test("one phone cannot order past its limit by clicking on both processes", async () => {
  const runners = await line([pack(8)], 8)
  await stock(pack(8), 50)
  const answers = await race(runners.map((runner) => ({ ...runner, form: { ...runner.form, phone: "0911111111" } })))
  expect(statuses(answers).filter((status) => status === 201)).toHaveLength(5)
})

test("what is told to the outbox reaches each consumer once, whichever process takes it", async () => {
  await settled()
  await shop.db.raw("delete from outbox_delivery")
  await shop.db.raw("select outbox_emit('product.changed', id) from product limit 150")
  await settled()
  const { rows } = await shop.db.raw<{ rows: { attempts: number; n: number }[] }>(
    "select attempts, count(*)::int as n from outbox_delivery group by attempts",
  )
  expect(rows).toEqual([{ attempts: 1, n: 2 * 150 }])
})

test("a new day is announced once", async () => {
  await shop.db("clock").update({ shift_seconds: 3 * 86_400 })
  const announced = () =>
    shop.db("outbox_message").where({ topic: "day.changed" }).whereRaw("created_at > now() - interval '1 minute'")
  await eventually(announced, (rows) => rows.length > 0, 40)
  await new Promise((resolve) => setTimeout(resolve, 12_000))
  expect(await announced()).toHaveLength(1)
  await shop.db("clock").update({ shift_seconds: 0 })
})

test("who logs in on one process is known on the other, and a login never keeps an older session", async () => {
  const operator = await childOperator(shop, api(0))
  const login = (cookie = "") =>
    api(0)
      .as(operator.token)
      .post("/auth/session", {}, { origin: (processes[0] as BackendProcess).url, ...(cookie && { cookie }) })
  const cookieOf = ({ headers }: Awaited<ReturnType<typeof login>>) => headers.get("set-cookie")?.split(";")[0] ?? ""
  const cookie = cookieOf(await login())
  expect((await api(1).get("/admin/users/me", { cookie })).status).toBe(200)
  const next = cookieOf(await login(cookie))
  expect(next).not.toBe(cookie)
  expect((await api(1).get("/admin/users/me", { cookie })).status).toBe(401)
  expect((await api(1).get("/admin/users/me", { cookie: next })).status).toBe(200)
})

test("one process is killed in the middle of orders: the other finishes or undoes them", async () => {
  for (const index of [10, 11, 12]) await stock(pack(index), 40)
  const runners = await line([pack(10), pack(11), pack(12)], 10)
  const asked = runners.map(async ({ turn, basketId, form }, index) => {
    await new Promise((resolve) => setTimeout(resolve, index * 120))
    return order(api(turn), basketId, form).catch(() => undefined)
  })
  await new Promise((resolve) => setTimeout(resolve, 900))
  await (processes[1] as BackendProcess).kill()
  await Promise.all(asked)
  await eventually(
    () => contradictions(shop),
    (found) => found.length === 0,
    90,
  )
  for (const { basketId, form } of runners) {
    const { status } = await eventually(
      () => order(api(0), basketId, form),
      (answer) => answer.status === 201,
      90,
    )
    expect(status).toBe(201)
    expect(await shop.db("order_cart").where({ cart_id: basketId, deleted_at: null })).toHaveLength(1)
  }
})

/** Nothing is on its way any more. */
const settled = () =>
  eventually(
    () =>
      shop.db.raw<{ rows: { n: number }[] }>(
        `select (select count(*) from outbox_message where distributed_at is null)::int
          + (select count(*) from outbox_delivery where delivered_at is null)::int as n`,
      ),
    ({ rows }) => rows[0]?.n === 0,
    60,
  )
