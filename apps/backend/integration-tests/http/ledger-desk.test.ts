import { randomUUID } from "node:crypto"
import type {
  CommissionRuleAnswer,
  LedgerAccountFigures,
  LedgerCheckAnswer,
  LedgerTransactionAnswer,
  ParcelMoneyList,
  Problem,
  ShopBalance,
  ShopLedger,
} from "@ocop/contract"
import { addDays } from "@ocop/domain"
import { cashPausedFor } from "../../src/ledger/cash-paused"
import { checkLedger, differencesIn } from "../../src/ledger/check"
import { repairLedger } from "../../src/ledger/repair"
import type { Api } from "../support/api"
import { newPhone, type Pack } from "../support/baskets"
import { contradictions } from "../support/books"
import { buy, plenty } from "../support/buyer"
import { deliver, keptOf, parcelsOf, rulesOfSuite } from "../support/ledger"
import { memberOf, otherShop } from "../support/members"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"
import { awaiting, BANK_SECRET, bankTells, transferOf } from "../support/transfers"

let shop: Shop
let goods: [Pack, Pack]
let operator: Api
let viewer: Api
beforeAll(async () => {
  shop = await startShop({ BANK_WEBHOOK_SECRET: BANK_SECRET })
  goods = await plenty(shop)
  operator = shop.api.as(await staff(shop, "operator"))
  viewer = shop.api.as(await staff(shop, "viewer"))
  await rulesOfSuite(shop)
}, 120_000)
afterAll(() => shop?.stop())

const maker = () => goods[0].producerId
const money = (api: Api, shopId: string, noun: string) => api.get(`/producer/shops/${shopId}/${noun}`)

test("a shop follows its money: balance, lines in order, and the parts of each parcel", async () => {
  const waiting = await awaiting(shop, goods)
  await bankTells(shop.url, transferOf(waiting))
  const [parcel] = (await parcelsOf(shop, waiting.orderId)).filter(({ producer_id }) => producer_id === maker())
  await deliver(operator, parcel.id)
  await repairLedger(shop.container)
  const owner = await memberOf(shop, maker())
  const { commission, vat, pit } = keptOf(parcel)
  const net = Number(parcel.total) - commission - vat - pit
  const balance = (await money(owner, maker(), "balance")).body as ShopBalance
  expect(balance).toMatchObject({ held: net, pending: net, payable: 0, owed: 0, paid: 0, commission, tax: vat + pit })
  expect(balance.next?.amount).toBe(net)
  const { lines } = (await money(owner, maker(), "ledger")).body as ShopLedger
  expect(lines.map(({ kind, change }) => [kind, change])).toEqual([
    ["delivered", 0],
    ["tax", -vat - pit],
    ["commission", -commission],
    ["paid", Number(parcel.total)],
  ])
  const { parcels } = (await money(owner, maker(), "parcel-money")).body as ParcelMoneyList
  expect(parcels).toHaveLength(1)
  expect(parcels[0]).toMatchObject({
    ...{ id: parcel.id, code: parcel.code, stage: "pending", net, commission, vat, pit, returned: 0 },
    ...{ goods: Number(parcel.goods), shipping: Number(parcel.shipping), inHand: 0 },
  })
})

test("nobody sees another shop's money, and who only packs sees none", async () => {
  const packer = await memberOf(shop, maker(), "packer")
  const other = await memberOf(shop, goods[1].producerId, "owner")
  for (const noun of ["balance", "ledger", "parcel-money"]) {
    expect((await money(packer, maker(), noun)).status).toBe(403)
    expect((await money(other, maker(), noun)).status).toBe(404)
    expect((await money(shop.api, maker(), noun)).status).toBe(401)
  }
  const [mine] = await shop.db("producer_order").where({ producer_id: maker() })
  const theirs = await otherShop(shop, maker(), goods[1].producerId)
  const stranger = await memberOf(shop, theirs)
  const asked = await money(stranger, theirs, `parcel-money?parcel=${mine.id}`)
  expect(asked.body).toEqual({ parcels: [], next: null })
  expect((await money(stranger, theirs, `ledger?parcel=${mine.id}`)).body).toEqual({ lines: [], next: null })
})

test("too much owed pauses cash on delivery, and a correction ends it", async () => {
  const { orderId } = await buy(shop, goods.slice(0, 1), { phone: newPhone() })
  const [parcel] = await parcelsOf(shop, orderId)
  await deliver(operator, parcel.id, "producer")
  await repairLedger(shop.container)
  const { commission, vat, pit } = keptOf(parcel)
  const debt = commission + vat + pit
  expect(await cashPausedFor(shop.db, [maker()], debt)).toEqual(new Set())
  expect(await cashPausedFor(shop.db, [maker()], debt - 1)).toEqual(new Set([maker()]))
  const correction = {
    key: randomUUID(),
    reason: "Nhà bán đã chuyển khoản số tiền còn nợ",
    entries: [
      { account: "bank", producerId: null, amount: debt },
      { account: "producer_debt", producerId: maker(), amount: -debt },
    ],
  }
  const path = "/admin/ledger/corrections"
  expect((await viewer.post(path, correction)).status).toBe(403)
  expect((await operator.post(path, correction)).status).toBe(201)
  expect(await operator.post(path, correction)).toMatchObject({ status: 200, body: { id: null } })
  expect(await cashPausedFor(shop.db, [maker()], 0)).toEqual(new Set())
  const audited = await shop.db("audit_entry").where({ act: "ledger.corrected", for_shop: maker() })
  expect(audited).toHaveLength(1)
  const uneven = { ...correction, key: randomUUID(), entries: [correction.entries[0], correction.entries[0]] }
  expect((await operator.post<Problem>(path, uneven)).body).toMatchObject({ code: "invalid_fields" })
  const nobodys = correction.entries.map((entry) => ({ ...entry, producerId: null }))
  expect((await operator.post(path, { ...correction, key: randomUUID(), entries: nobodys })).status).toBe(400)
  expect((await operator.post(path, { ...correction, key: randomUUID(), reason: "sai" })).status).toBe(400)
})

test("the operator finds a transaction by number, code, account, producer and day; both sides are equal", async () => {
  const { orderId, number } = await buy(shop, goods, { phone: newPhone() })
  const [parcel] = await parcelsOf(shop, orderId)
  await deliver(operator, parcel.id, "carrier")
  await repairLedger(shop.container)
  const find = async (query: string) =>
    (await viewer.get<{ transactions: LedgerTransactionAnswer[] }>(`/admin/ledger/transactions?${query}`)).body
      .transactions
  const byNumber = await find(`q=${number}`)
  expect(byNumber.map(({ kind }) => kind)).toEqual(["cash_collected", "tax", "commission", "delivered"])
  expect((await find(`q=${parcel.code}&kind=commission`)).map(({ producerOrderId }) => producerOrderId)).toEqual([
    parcel.id,
  ])
  expect((await find("account=cash_carrier")).every(({ kind }) => kind === "cash_collected")).toBe(true)
  expect(await find("producer=maker_nobody")).toEqual([])
  expect(await find("from=2020-01-01&until=2020-12-31")).toEqual([])
  expect((await viewer.get("/admin/ledger/transactions?account=nowhere")).status).toBe(400)
  const { accounts } = (await viewer.get<{ accounts: LedgerAccountFigures[] }>("/admin/ledger/accounts")).body
  const side = (name: string) =>
    accounts.filter((account) => account.side === name).reduce((sum, { balance }) => sum + balance, 0)
  expect(side("debit")).toBe(side("credit"))
  const officer = shop.api.as(await staff(shop, "secretary", { kind: "province", code: "42" }))
  for (const noun of ["accounts", "transactions", "check"])
    expect((await officer.get(`/admin/ledger/${noun}`)).status).toBe(403)
})

test("the check finds what is missing, doubled or left behind, and nothing where all is well", async () => {
  const { orderId } = await buy(shop, goods.slice(0, 1), { phone: newPhone() })
  for (const { id } of await parcelsOf(shop, orderId)) await deliver(operator, id, "carrier")
  await repairLedger(shop.container)
  const { body } = await viewer.get<LedgerCheckAnswer>("/admin/ledger/check")
  expect(body.checks.filter(({ count }) => count > 0)).toEqual([])
  const [held] = await shop.db("cash_collection").where({ order_id: orderId })
  const found = async (change: string) => {
    const trx = await shop.db.transaction()
    try {
      await trx.raw(change)
      return differencesIn(await checkLedger(trx, 0)).map((line) => line.split(":")[0])
    } finally {
      await trx.rollback()
    }
  }
  expect(await found(`update cash_collection set amount = amount + 1 where id = '${held.id}'`)).toEqual(["cash_held"])
  expect(await found(`update capture set amount = amount + 1 where created_by = '${held.producer_order_id}'`)).toEqual([
    "captures",
  ])
  expect(await found("delete from payable_wait")).toEqual(["waiting"])
  const more = await found(
    `update producer_order set goods = goods + 5, total = total + 5 where id = '${held.producer_order_id}'`,
  )
  expect(more).toEqual(["parcels"])
})

test("a rule is added for a day, ends the one before, and is frozen with each line", async () => {
  const today = await shop.container.resolve("clock").today()
  const rule = {
    ...{ producerId: maker(), productGroup: null, categoryId: null, basisPoints: 1500 },
    ...{ validFrom: today, ground: "Phụ lục hợp đồng 01/2026" },
  }
  const path = "/admin/commission-rules"
  expect((await viewer.post(path, rule)).status).toBe(403)
  expect((await operator.post(path, { ...rule, validFrom: addDays(today, -1) })).body).toMatchObject({
    fields: { validFrom: "past" },
  })
  const made = await operator.post<{ id: string }>(path, rule)
  expect(made.status).toBe(201)
  expect((await operator.post(path, rule)).body).toMatchObject({ fields: { validFrom: "not_newest" } })
  const { orderId } = await buy(shop, goods, { phone: newPhone() })
  const lines = await shop
    .db("producer_order_line as l")
    .join("producer_order as p", "p.id", "l.producer_order_id")
    .where({ "p.order_id": orderId })
    .orderBy("p.number")
    .select("p.producer_id", "l.commission_rule_id", "l.tax_rule_id")
  for (const line of lines)
    expect(line.commission_rule_id).toBe(line.producer_id === maker() ? made.body.id : "comm_suite")
  const next = await operator.post(path, { ...rule, basisPoints: 1200, validFrom: addDays(today, 10) })
  expect(next.status).toBe(201)
  const { rules } = (await viewer.get<{ rules: CommissionRuleAnswer[] }>(path)).body
  const own = rules.filter(({ producer }) => producer?.id === maker())
  expect(own.map(({ basisPoints, state, validUntil }) => [basisPoints, state, validUntil])).toEqual([
    [1200, "coming", null],
    [1500, "running", addDays(today, 9)],
  ])
  const refused = /never changed/
  const version = shop.db("commission_rule").where({ id: made.body.id })
  await expect(version.clone().update({ rate_basis_points: 1 })).rejects.toThrow(refused)
  await expect(version.clone().update({ valid_to: null })).rejects.toThrow(refused)
  await expect(version.clone().delete()).rejects.toThrow(refused)
  const tax = {
    ...{ producerType: "household_business", supply: "goods", vatBasisPoints: 100, pitBasisPoints: 50 },
    ...{ validFrom: addDays(today, 30), ground: "Nghị định mới" },
  }
  expect((await operator.post("/admin/tax-rules", tax)).status).toBe(201)
  expect((await operator.post("/admin/tax-rules", { ...tax, vatBasisPoints: 10_001 })).status).toBe(400)
  expect(await contradictions(shop)).toEqual([])
})
