import { basketOf, formFor, newPerson, order, type Pack, packs, placed, stock } from "../support/baskets"
import { contradictions } from "../support/books"
import { type Shop, startShop } from "../support/shop"

const BUYERS = 50
/** RACE_ROUNDS=20 is the long proof; a test run makes one round. */
const ROUNDS = Number(process.env.RACE_ROUNDS ?? 1)

let shop: Shop
let goods: Pack[]
beforeAll(async () => {
  shop = await startShop()
  goods = await packs(shop)
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

interface Runner {
  basketId: string
  form: Awaited<ReturnType<typeof formFor>>
}

/** Baskets that are ready but for the last click. */
async function line(wanted: Pack[], count: number): Promise<Runner[]> {
  const first = await basketOf(shop.api, wanted)
  const form = await formFor(shop.api, first)
  const runners: Runner[] = [{ basketId: first, form }]
  while (runners.length < count) {
    runners.push({ basketId: await basketOf(shop.api, wanted), form: { ...form, ...newPerson() } })
  }
  return runners
}
const race = (runners: Runner[]) => Promise.all(runners.map(({ basketId, form }) => order(shop.api, basketId, form)))
const pack = (index: number): Pack => {
  const found = goods[index]
  if (!found) throw new Error("Not enough goods")
  return found
}
const ordersOf = async ({ variantId }: Pack) =>
  Number(
    (await shop.db("producer_order_line").where({ variant_id: variantId }).countDistinct({ n: "producer_order_id" }))[0]
      ?.n,
  )

test(
  `${BUYERS} buyers for the last unit: one order, ${ROUNDS} rounds`,
  async () => {
    const last = pack(0)
    await stock(shop, last, ROUNDS)
    const runners = await line([last], BUYERS)
    for (let round = 1; round <= ROUNDS; round++) {
      await stock(shop, last, round)
      const answers = await race(runners)
      expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
      expect(new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(
        new Set(["out_of_stock"]),
      )
      expect(await ordersOf(last)).toBe(round)
      expect(await contradictions(shop)).toEqual([])
      const winner = answers.findIndex(({ status }) => status === 201)
      if (round < ROUNDS) {
        await stock(shop, last, ROUNDS + 1)
        runners.splice(winner, 1, ...(await line([last], 1)))
      }
    }
  },
  ROUNDS * 120_000 + 300_000,
)

test(`${BUYERS} buyers for ${BUYERS} units: each has one`, async () => {
  const plenty = pack(1)
  await stock(shop, plenty, BUYERS)
  const answers = await race(await line([plenty], BUYERS))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(BUYERS)
  expect(await ordersOf(plenty)).toBe(BUYERS)
}, 600_000)

test("baskets that share goods crosswise do not wait for each other for ever", async () => {
  const [a, b, c] = [pack(2), pack(3), pack(4)]
  for (const each of [a, b, c]) await stock(shop, each, 8)
  const runners = await Promise.all([line([a, b], 4), line([b, c], 4), line([c, a], 4)])
  const answers = await race(runners.flat())
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, () => 201))
}, 300_000)

test("a basket ordered ten times at once is one order, and every answer opens it", async () => {
  const basketId = await basketOf(shop.api, [pack(5), pack(6)])
  const form = await formFor(shop.api, basketId)
  const answers = await Promise.all(Array.from({ length: 10 }, () => order(shop.api, basketId, form)))
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201))
  expect(new Set(answers.map(({ body }) => body.number)).size).toBe(1)
  const pages = await Promise.all(answers.map(({ body }) => shop.api.get(`/store/order-pages/${body.token}`)))
  expect(pages.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 200))
  expect(await ordersOf(pack(5))).toBe(1)
})

test("a replay long after answers the same order, though its own goods are gone from the shelf", async () => {
  const only = pack(7)
  await stock(shop, only, 1)
  const basketId = await basketOf(shop.api, [only])
  const form = await formFor(shop.api, basketId)
  const [first, again] = [await order(shop.api, basketId, form), await order(shop.api, basketId, form)]
  expect([again.status, again.body.number]).toEqual([201, first.body.number])
  const stranger = await order(shop.api, basketId, { ...form, phone: "0987654321" })
  expect([stranger.status, stranger.body]).toMatchObject([404, { code: "basket_gone" }])
  expect(await ordersOf(only)).toBe(1)
})

test("one phone cannot order past its limit by clicking in parallel", async () => {
  await shop.container.resolve("setting").choose({ limits: { openOrdersPerPhone: 2 } })
  const runners = await line([pack(8)], 6)
  const answers = await race(runners.map((runner) => ({ ...runner, form: { ...runner.form, phone: "0911111111" } })))
  await shop.container.resolve("setting").choose({ limits: { openOrdersPerPhone: 5 } })
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(2)
  expect(new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(
    new Set(["limit_open_orders"]),
  )
})

test("reserving past the shelf is refused by the database itself", async () => {
  const { inventoryItemId, locationId } = pack(9)
  await stock(shop, pack(9), 3)
  await placed(shop.api, [pack(9)])
  const reserve = shop.db("reservation_item").insert({
    id: "resitem_forged",
    inventory_item_id: inventoryItemId,
    location_id: locationId,
    quantity: 3,
    raw_quantity: JSON.stringify({ value: "3", precision: 20 }),
  })
  await expect(reserve).rejects.toThrow(/Not enough stock/)
})
