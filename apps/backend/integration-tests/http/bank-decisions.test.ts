import type { BankRefund } from "@ocop/contract"
import type { Api } from "../support/api"
import { bankDesk } from "../support/bank-desk"
import { type Pack, packs, placed, stock } from "../support/baskets"
import { contradictions } from "../support/books"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"
import { awaiting, BANK_SECRET, bankTells, pageOf, requestOf, transferOf, type Waiting } from "../support/transfers"

let shop: Shop
let goods: Pack[]
let operator: Api
beforeAll(async () => {
  shop = await startShop({ BANK_WEBHOOK_SECRET: BANK_SECRET })
  goods = await packs(shop)
  for (const pack of goods.slice(0, 3)) await stock(shop, pack, 500)
  operator = shop.api.as(await staff(shop, "operator"))
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

const one = () => awaiting(shop, goods.slice(0, 1))
const stateOf = async ({ token }: Waiting) => (await requestOf(shop.api, token)).state
const { told, decide } = bankDesk(
  () => shop,
  () => operator,
)

test("one đồng less and one đồng more wait for the operator, with what to do", async () => {
  const [little, much] = [await one(), await one()]
  const less = transferOf(little, { amount: little.amount - 1 })
  const more = transferOf(much, { amount: much.amount + 1 })
  await bankTells(shop.url, less, more)
  expect(await told(less)).toMatchObject({ state: "queued", problem: "too_little", order: { number: little.number } })
  expect((await told(less)).decisions[0]).toBe("ask")
  expect(await told(more)).toMatchObject({ state: "queued", problem: "too_much" })
  expect((await told(more)).decisions[0]).toBe("accept")
  expect([await stateOf(little), await stateOf(much)]).toEqual(["waiting", "waiting"])
})

test("another currency, another account, no memo, an unknown memo: written down, each with its reason", async () => {
  const waiting = await one()
  const cases = [
    [transferOf(waiting, { currency: "USD" }), "wrong_currency"],
    [transferOf(waiting, { accountNumber: "0071009999999" }), "wrong_account"],
    [transferOf(waiting, { description: "chuyen tien mua hang" }), "no_memo"],
    [transferOf({ memo: "CX000000000", amount: waiting.amount }), "unknown_memo"],
  ] as const
  await bankTells(shop.url, ...cases.map(([money]) => money))
  for (const [money, problem] of cases) expect(await told(money)).toMatchObject({ state: "queued", problem })
  expect(await stateOf(waiting)).toBe("waiting")
})

test("money that is paid twice is sent back, whole", async () => {
  const waiting = await one()
  const second = transferOf(waiting)
  await bankTells(shop.url, transferOf(waiting))
  await bankTells(shop.url, second)
  expect(await told(second)).toMatchObject({ problem: "twice", decisions: ["refund", "ask", "ignore"] })
  expect((await decide(second, { decision: "accept", reason: "thử nhận" })).status).toBe(409)
  const { status, body } = await decide(second, { decision: "refund", reason: "Khách chuyển hai lần" })
  expect([status, body.bankTransaction.state]).toEqual([201, "refunding"])
  expect((await decide(second, { decision: "refund", reason: "lần nữa" })).body.code).toBe("not_allowed_now")
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ inQuestion: 0, refunded: waiting.amount })

  const { body: list } = await operator.get<{ bankRefunds: BankRefund[] }>("/admin/bank-refunds")
  const refund = list.bankRefunds.find(({ order }) => order?.number === waiting.number)
  expect(refund).toMatchObject({ amount: waiting.amount, cause: "money", state: "to_send" })
  const complete = () =>
    operator.post<{ bankRefund: BankRefund }>(`/admin/bank-refunds/${refund?.id}/completions`, { reference: "FT900" })
  const [first, again] = [await complete(), await complete()]
  expect([first.status, first.body.bankRefund.state, again.status]).toEqual([201, "sent", 409])
})

test("the operator accepts what is too much: the order is paid and the rest goes back", async () => {
  const waiting = await one()
  const money = transferOf(waiting, { amount: waiting.amount + 5000 })
  await bankTells(shop.url, money)
  const { body } = await decide(money, { decision: "accept", reason: "Khách chuyển dư" })
  expect(body.bankTransaction).toMatchObject({ state: "accepted", used: waiting.amount })
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ state: "paid", refunded: 5000 })
})

test("the operator lets the buyer keep the đồng that is missing, and says why", async () => {
  const waiting = await one()
  const money = transferOf(waiting, { amount: waiting.amount - 1 })
  await bankTells(shop.url, money)
  expect((await decide(money, { decision: "accept", reason: "Thiếu một đồng" })).status).toBe(201)
  const request = await shop.db("payment_request").where({ order_id: waiting.orderId }).first()
  expect(request).toMatchObject({ state: "paid", shortfall: "1", note: "Thiếu một đồng" })
})

test("money that never came is not sent back: what was let off stays off when the parcels are cancelled", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 2))
  const money = transferOf(waiting, { amount: 10_000 })
  await bankTells(shop.url, money)
  expect((await decide(money, { decision: "accept", reason: "Trả nốt sau" })).status).toBe(201)
  for (const { id } of (await pageOf(shop.api, waiting.token)).parcels)
    await shop.api.post(`/store/order-pages/${waiting.token}/parcels/${id}/cancellations`)
  const back = await shop.db("bank_refund").where({ order_id: waiting.orderId }).pluck("amount")
  expect(back.map(Number)).toEqual([10_000])
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ state: "paid", refunded: 10_000 })
})

test("money without a memo is accepted for the order that the operator names; a wrong name is told", async () => {
  const waiting = await one()
  const money = transferOf(waiting, { description: "tien hang" })
  await bankTells(shop.url, money)
  const wrong = await decide(money, { decision: "accept", orderNumber: "0000-0000", reason: "khách gọi điện" })
  expect([wrong.status, wrong.body.code]).toEqual([400, "invalid_fields"])
  const { status } = await decide(money, { decision: "accept", orderNumber: waiting.number, reason: "khách gọi điện" })
  expect([status, await stateOf(waiting)]).toEqual([201, "paid"])
})

test("money that went back, or paid an order, pays no other; two decisions at once are one", async () => {
  const [first, second, third] = [await one(), await one(), await one()]
  const money = transferOf(first, { description: "tien hang" })
  await bankTells(shop.url, money)
  const { id } = await told(money)
  const resolve = (body: object) =>
    operator.post(`/admin/bank-transactions/${id}/resolutions`, { reason: "thử", ...body })
  const accept = ({ number }: Waiting) => resolve({ decision: "accept", orderNumber: number })
  const answers = await Promise.all([accept(first), accept(second), resolve({ decision: "refund" })])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  expect((await accept(third)).status).toBe(409)
  const states = await Promise.all([first, second, third].map(stateOf))
  const isRefunded = (await told(money)).state === "refunding"
  expect(states.filter((state) => state === "paid")).toHaveLength(isRefunded ? 0 : 1)
})

test("a transfer is accepted for no order that a card pays, or cash at the door", async () => {
  const [waiting, cash] = [await one(), await placed(shop.api, goods.slice(0, 1))]
  const money = transferOf(waiting, { description: "tien hang" })
  await bankTells(shop.url, money)
  const accept = (orderNumber: string) => decide(money, { decision: "accept", orderNumber, reason: "thử" })
  const pays = (method: string, memo: string | null) =>
    shop.db("payment_request").where({ order_id: waiting.orderId }).update({ method, memo })
  await pays("card", null)
  const answers = [await accept(waiting.number), await accept(cash.number)]
  await pays("bank_transfer", waiting.memo)
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
    [409, "not_allowed_now"],
    [409, "not_allowed_now"],
  ])
  expect([await stateOf(waiting), (await told(money)).state]).toEqual(["waiting", "queued"])
})

test("asked money stays open; ignored money leaves the queue with its reason", async () => {
  const waiting = await one()
  const money = transferOf(waiting, { amount: 7 })
  await bankTells(shop.url, money)
  expect((await decide(money, { decision: "ask", reason: "gọi khách" })).body.bankTransaction.state).toBe("asked")
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ inQuestion: 7 })
  expect((await decide(money, { decision: "ignore", reason: "tiền lãi" })).body.bankTransaction.state).toBe("ignored")
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ inQuestion: 0, state: "waiting" })
})

test("nobody but the operator sees money", async () => {
  for (const role of ["secretary", "viewer"] as const) {
    const place = role === "secretary" ? ({ kind: "province", code: "42" } as const) : undefined
    const someone = shop.api.as(await staff(shop, role, place))
    for (const list of ["bank-transactions", "payment-requests", "bank-refunds", "bank-files"])
      expect([role, list, (await someone.get(`/admin/${list}`)).status]).toEqual([role, list, 403])
  }
})
