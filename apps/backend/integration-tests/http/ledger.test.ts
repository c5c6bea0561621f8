import { repairLedger } from "../../src/ledger/repair"
import { deliverDue } from "../../src/outbox/deliver"
import { moveParcel, pageOf } from "../support/acts"
import type { Api } from "../support/api"
import { newPhone, type Pack } from "../support/baskets"
import { buy, plenty } from "../support/buyer"
import { deliver, keptOf, ledgerDifferences, parcelsOf, rulesOfSuite, sumsOf } from "../support/ledger"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"
import { awaiting, BANK_SECRET, bankTells, transferOf } from "../support/transfers"

let shop: Shop
let goods: [Pack, Pack]
let operator: Api
beforeAll(async () => {
  shop = await startShop({ BANK_WEBHOOK_SECRET: BANK_SECRET })
  goods = await plenty(shop)
  operator = shop.api.as(await staff(shop, "operator"))
  await rulesOfSuite(shop)
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await ledgerDifferences(shop)).toEqual([]))

const cancel = (token: string, parcelId: string) =>
  shop.api.post(`/store/order-pages/${token}/parcels/${parcelId}/cancellations`)
test.each(["carrier", "operator"] as const)(
  "cash at the door, with the %s: nothing before delivery, then all of it",
  async (holder) => {
    const { orderId } = await buy(shop, goods, { phone: newPhone() })
    const [first] = await parcelsOf(shop, orderId)
    await moveParcel(operator, first.id, "shipments")
    expect(await sumsOf(shop, orderId)).toEqual({})
    const { status } = await operator.post(`/admin/producer-orders/${first.id}/deliveries`, {
      outcome: "delivered",
      cashHeldBy: holder,
    })
    expect(status).toBe(200)
    const { commission, vat, pit } = keptOf(first)
    expect(await sumsOf(shop, orderId)).toEqual({
      [`cash_${holder}`]: Number(first.total),
      commission: -commission,
      vat_withheld: -vat,
      pit_withheld: -pit,
      producer_pending: commission + vat + pit - Number(first.total),
    })
  },
)

test("cash in the producer's hands: it owes commission and tax", async () => {
  const { orderId } = await buy(shop, goods.slice(0, 1), { phone: newPhone() })
  const [parcel] = await parcelsOf(shop, orderId)
  await deliver(operator, parcel.id, "producer")
  const { commission, vat, pit } = keptOf(parcel)
  expect(await sumsOf(shop, orderId)).toEqual({
    commission: -commission,
    vat_withheld: -vat,
    pit_withheld: -pit,
    producer_debt: commission + vat + pit,
  })
})

test("a transfer: on its way, delivered, and payable after the window, by the business clock", async () => {
  const waiting = await awaiting(shop, goods)
  expect(await sumsOf(shop, waiting.orderId)).toEqual({})
  await bankTells(shop.url, transferOf(waiting))
  const paid = await sumsOf(shop, waiting.orderId)
  expect(paid.bank).toBe(waiting.amount)
  const parcels = await parcelsOf(shop, waiting.orderId)
  const kept = parcels.map(keptOf).map(({ commission, vat, pit }) => commission + vat + pit)
  const net = waiting.amount - kept.reduce((sum, one) => sum + one, 0)
  expect(paid.producer_undelivered).toBe(-net)
  for (const { id } of parcels) await deliver(operator, id)
  expect(await sumsOf(shop, waiting.orderId)).toMatchObject({ producer_pending: -net })
  expect((await sumsOf(shop, waiting.orderId)).producer_undelivered).toBeUndefined()
  const clock = shop.container.resolve("clock")
  await clock.set(new Date((await clock.now()).getTime() + 8 * 86_400_000))
  const released = await sumsOf(shop, waiting.orderId)
  expect(released.producer_payable).toBe(-net)
  expect(released.producer_pending).toBeUndefined()
})

test("a paid parcel cancelled: everything goes back, commission and tax too", async () => {
  const waiting = await awaiting(shop, goods)
  await bankTells(shop.url, transferOf(waiting))
  const [first, second] = await parcelsOf(shop, waiting.orderId)
  await sumsOf(shop, waiting.orderId)
  expect((await cancel(waiting.token, first.id)).status).toBe(200)
  const { commission, vat, pit } = keptOf(second)
  expect(await sumsOf(shop, waiting.orderId)).toEqual({
    bank: waiting.amount,
    refunds_payable: -Number(first.total),
    commission: -commission,
    vat_withheld: -vat,
    pit_withheld: -pit,
    producer_undelivered: commission + vat + pit - Number(second.total),
  })
  expect((await cancel(waiting.token, second.id)).status).toBe(200)
  expect(await sumsOf(shop, waiting.orderId)).toEqual({ bank: waiting.amount, refunds_payable: -waiting.amount })
})

test("a parcel cancelled before the money is never posted; money that pays for nothing is to be sent back", async () => {
  const waiting = await awaiting(shop, goods)
  const [first] = await parcelsOf(shop, waiting.orderId)
  await cancel(waiting.token, first.id)
  const less = (await pageOf(shop.api, waiting.token)).paymentRequest?.amount ?? 0
  await bankTells(shop.url, transferOf({ ...waiting, amount: less }))
  expect((await sumsOf(shop, waiting.orderId)).bank).toBe(less)
  const causes = await shop.db("ledger_transaction").where({ producer_order_id: first.id })
  expect(causes).toEqual([])
})

test("told twice, at once and in any order, a happening is written once", async () => {
  const waiting = await awaiting(shop, goods)
  await bankTells(shop.url, transferOf(waiting))
  const parcels = await parcelsOf(shop, waiting.orderId)
  for (const { id } of parcels) await deliver(operator, id)
  await Promise.all(Array.from({ length: 6 }, () => repairLedger(shop.container)))
  const before = await sumsOf(shop, waiting.orderId)
  await shop
    .db("outbox_delivery")
    .where({ consumer: "post-ledger" })
    .update({ delivered_at: null, due_at: new Date(0) })
  await deliverDue(shop.container)
  expect(await sumsOf(shop, waiting.orderId)).toEqual(before)
  const doubled = await shop.db("ledger_transaction").groupBy("cause").havingRaw("count(*) > 1").select("cause")
  expect(doubled).toEqual([])
})

test("the outbox alone brings it in, without the repairing job", async () => {
  const { orderId } = await buy(shop, goods.slice(0, 1), { phone: newPhone() })
  const [parcel] = await parcelsOf(shop, orderId)
  await deliver(operator, parcel.id, "carrier")
  await deliverDue(shop.container)
  const kinds = await shop
    .db("ledger_transaction")
    .where({ producer_order_id: parcel.id })
    .orderBy("sequence")
    .pluck("kind")
  expect(kinds).toEqual(["delivered", "commission", "tax", "cash_collected"])
})

test.each([
  ["update ledger_entry set amount = amount + 1", /only appended/],
  ["update ledger_transaction set reason = 'x' where false", /only appended/],
  ["delete from ledger_entry", /only appended/],
  ["delete from ledger_transaction", /only appended/],
  ["truncate ledger_entry", /only appended/],
  ["truncate ledger_transaction cascade", /only appended/],
  ["set session_replication_role = replica; delete from ledger_entry", /only appended/],
])("%s is refused, to the owner of the tables too", async (statement, words) => {
  await expect(shop.db.transaction((trx) => trx.raw(statement))).rejects.toThrow(words)
})

test("what does not balance is refused when it would stand, and so is adding to what stands", async () => {
  const ledger = shop.container.resolve("ledger")
  const unbalanced = { account: "bank" as const, producerId: null, amount: 5 }
  const posting = {
    cause: "test:unbalanced",
    kind: "correction" as const,
    at: new Date(),
    actor: "user:x",
    reason: "x",
  }
  await expect(ledger.post([{ ...posting, entries: [unbalanced] }])).rejects.toThrow(/does not balance/)
  const balancedEntries = [
    unbalanced,
    { ...unbalanced, amount: -4 },
    { ...unbalanced, account: "card" as const, amount: -1 },
  ]
  const ids = await ledger.post([{ ...posting, cause: "test:balanced", entries: balancedEntries }])
  const id = ids.get("test:balanced") ?? ""
  const add = shop.db.transaction(async (trx) => {
    await trx("ledger_entry").insert([
      { transaction_id: id, account: "bank", amount: 7 },
      { transaction_id: id, account: "card", amount: -7 },
    ])
  })
  await expect(add).rejects.toThrow(/is closed/)
  await expect(
    ledger.post([
      {
        ...posting,
        cause: "test:nobodys",
        entries: [
          { ...unbalanced, account: "producer_debt" },
          { ...unbalanced, amount: -5 },
        ],
      },
    ]),
  ).rejects.toThrow(/ledger_entry_whose/)
})
