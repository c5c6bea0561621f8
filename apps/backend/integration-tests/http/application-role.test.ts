import { Modules } from "@medusajs/framework/utils"
import { moveParcel } from "../support/acts"
import type { Api } from "../support/api"
import { newPhone, type Pack } from "../support/baskets"
import { buy, plenty } from "../support/buyer"
import { eventually } from "../support/eventually"
import { ledgerDifferences } from "../support/ledger"
import { payoutOf } from "../support/payouts"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

let shop: Shop
let goods: [Pack, Pack]
let operator: Api
beforeAll(async () => {
  shop = await startShop({ DATABASE_ROLE: "market_application" })
  goods = await plenty(shop)
  operator = shop.api.as(await staff(shop, "operator"))
}, 120_000)
afterAll(async () => {
  await shop?.stop()
  process.env.DATABASE_ROLE = ""
})

test("the shop serves as a role that is no superuser", async () => {
  const { rows } = await shop.db.raw(
    "select current_user as role, rolsuper as super from pg_roles where rolname = current_user",
  )
  expect(rows).toEqual([{ role: "market_application", super: false }])
})

test("an order lives, its money is posted and paid out, and the search index is made anew", async () => {
  const { orderId } = await buy(shop, goods, { phone: newPhone() })
  for (const { id } of await shop.db("producer_order").where({ order_id: orderId }).select("id"))
    await moveParcel(operator, id, "deliveries")
  expect(await ledgerDifferences(shop)).toEqual([])
  expect(await shop.db("ledger_transaction").where({ order_id: orderId })).not.toEqual([])
  const payout = await payoutOf(shop, goods[0].producerId)
  expect((await operator.post(`/admin/payouts/${payout}/confirmations`, { reference: "FT1" })).status).toBe(201)
  await shop.container.resolve(Modules.SEARCH).reindex({ index: "product", strategy: "swap" })
  const found = async () => (await shop.api.get<{ count: number }>("/store/catalog/search?q=gao")).body.count
  expect(await eventually(found, (count) => count > 0)).toBeGreaterThan(0)
})

test.each(
  [
    "ledger_transaction",
    "ledger_entry",
    "payout_entry",
    "audit_entry",
    "score_sheet",
    "council_comment",
    "council_result",
    "council_decision",
    "ministry_answer",
  ].flatMap((table) => [
    [`delete from ${table}`],
    [`truncate ${table} cascade`],
    [`drop table ${table} cascade`],
    [`alter table ${table} disable trigger all`],
  ]),
)("%s is not this role's to do", async (statement) => {
  await expect(shop.db.transaction((trx) => trx.raw(statement))).rejects.toThrow(/permission denied|must be owner/)
})

test.each([
  ["update ledger_entry set amount = amount + 1"],
  ["update ledger_transaction set reason = 'x'"],
  ["update payout_entry set payout_id = payout_id"],
  ["update audit_entry set act = 'x'"],
  ["update score_sheet set points = 100"],
  ["update council_comment set text = 'x'"],
  ["update council_result set stars = 5"],
  ["update council_decision set stars = 5"],
  ["update ministry_answer set stars = 5"],
])("%s neither", async (statement) => {
  await expect(shop.db.transaction((trx) => trx.raw(statement))).rejects.toThrow(/permission denied/)
})
