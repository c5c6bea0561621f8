import { producerRoutes, routes, type Statistics } from "@ocop/contract"
import { STATISTICS } from "../../src/modules/statistics"
import type StatisticsService from "../../src/modules/statistics/service"
import { readStatistics } from "../../src/statistics/read-statistics"
import type { Api } from "../support/api"
import { type Pack, packs, stock } from "../support/baskets"
import { buy } from "../support/buyer"
import { memberOf } from "../support/members"
import { type Shop, startShop } from "../support/shop"
import { statementsOf } from "../support/statements"

const PHONE = { "user-agent": "Mozilla/5.0 (Linux; Android 14; SM-A155F) Chrome/130.0 Mobile Safari/537.36" }

let shop: Shop
let mine: Pack
let theirs: Pack
let manager: Api
beforeAll(async () => {
  shop = await startShop()
  const goods = await packs(shop)
  const [first] = goods
  const other = goods.find(({ producerId }) => producerId !== first?.producerId)
  if (!first || !other) throw new Error("The template sells too little")
  ;[mine, theirs] = [first, other]
  for (const pack of [mine, theirs]) await stock(shop, pack, 500)
  manager = await memberOf(shop, mine.producerId, "manager")
}, 120_000)
afterAll(() => shop?.stop())

const statistics = async (query = "") =>
  (await manager.get<Statistics>(`${producerRoutes.shopStatistics(mine.producerId)}${query}`)).body
const handleOf = async ({ variantId }: Pack): Promise<string> =>
  (
    await shop
      .db("product_variant as v")
      .join("product as p", "p.id", "v.product_id")
      .where("v.id", variantId)
      .first("p.handle")
  ).handle
const flush = () => shop.container.resolve<StatisticsService>(STATISTICS).flush()

test("what was sold stands on its day, another shop's parcels never", async () => {
  const before = await statistics()
  expect(before).toMatchObject({ step: "day", total: { dong: 0, parcels: 0 }, bestSellers: [], viewsSince: null })
  expect(before.sales).toHaveLength(30)
  await buy(shop, [mine, theirs])
  await buy(shop, [mine])
  const rows = await shop.db("producer_order").where({ producer_id: mine.producerId }).whereNotNull("placed_at")
  const dong = rows.reduce((sum, { goods }) => sum + Number(goods), 0)
  const after = await statistics()
  expect([after.total.parcels, after.total.dong]).toEqual([rows.length, dong])
  expect(after.sales.at(-1)).toMatchObject({ from: after.until, parcels: rows.length, dong })
  expect(after.bestSellers.map((one) => one.dong)).toEqual([dong])
  expect(await statistics("?days=365")).toMatchObject({ step: "week", total: { parcels: rows.length, dong } })
})

test("openings are counted without anybody in them; robots, inventions and other shops' pages are not", async () => {
  const [handle, foreign] = [await handleOf(mine), await handleOf(theirs)]
  const open = (name: string, headers: Record<string, string> = PHONE) =>
    shop.api.post(routes.productViews, { handle: name }, headers)
  for (const answer of [await open(handle), await open(handle), await open(foreign), await open("khong-co-mon-nay")])
    expect(answer.status).toBe(204)
  await open(handle, { "user-agent": "Googlebot/2.1" })
  expect((await open("")).status).toBe(400)
  await flush()
  await open(handle)
  await flush()
  const { opened, total, viewsSince, until } = await statistics()
  expect([opened.map(({ views }) => views), total.views, viewsSince]).toEqual([[3], 3, until])
  const columns = await shop.db("product_view").columnInfo()
  expect(Object.keys(columns).sort()).toEqual([
    "created_at",
    "day",
    "deleted_at",
    "id",
    "product_id",
    "updated_at",
    "views",
  ])
  expect(await shop.db("product_view").count({ count: "*" }).first()).toEqual({ count: "2" })
})

test("however much was sold, the same four statements are asked", async () => {
  const asked = () => statementsOf(shop, () => readStatistics(shop.container, mine.producerId, 365))
  expect(await asked()).toHaveLength(4)
  for (let round = 0; round < 3; round++) await buy(shop, [mine])
  expect(await asked()).toHaveLength(4)
})

test("a packer and another shop's people see nothing of it", async () => {
  const packer = await memberOf(shop, mine.producerId, "packer")
  const stranger = await memberOf(shop, theirs.producerId, "owner")
  expect((await packer.get(producerRoutes.shopStatistics(mine.producerId))).status).toBe(403)
  expect((await stranger.get(producerRoutes.shopStatistics(mine.producerId))).status).toBe(404)
  expect((await manager.get(`${producerRoutes.shopStatistics(mine.producerId)}?days=7`)).status).toBe(400)
})
