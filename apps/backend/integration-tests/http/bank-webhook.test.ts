import { createHmac } from "node:crypto"
import type { Api } from "../support/api"
import { bankDesk } from "../support/bank-desk"
import { type Pack, packs, placed, stock } from "../support/baskets"
import { contradictions } from "../support/books"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"
import {
  awaiting,
  BANK_SECRET,
  bankTells,
  messageOf,
  pageOf,
  requestOf,
  SAMPLE_ACCOUNT,
  sign,
  tell,
  transferOf,
  type Waiting,
} from "../support/transfers"

const SEPAY_SECRET = "sepay-secret-of-the-tests"
const CASSO_KEY = "casso-checksum-key-of-the-tests"

let shop: Shop
let goods: Pack[]
let operator: Api
beforeAll(async () => {
  shop = await startShop({
    BANK_WEBHOOK_SECRET: BANK_SECRET,
    SEPAY_WEBHOOK_SECRET: SEPAY_SECRET,
    CASSO_CHECKSUM_KEY: CASSO_KEY,
  })
  goods = await packs(shop)
  for (const pack of goods.slice(0, 3)) await stock(shop, pack, 500)
  operator = shop.api.as(await staff(shop, "operator"))
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

const one = () => awaiting(shop, goods.slice(0, 1))
const stateOf = async ({ token }: Waiting) => (await requestOf(shop.api, token)).state
const { told } = bankDesk(
  () => shop,
  () => operator,
)

test.each([
  ["unsigned", () => ({})],
  ["signed with another secret", (body: string) => ({ "x-signature": sign(body, { secret: "x".repeat(32) }) })],
  ["altered on its way", (body: string) => ({ "x-signature": sign(`${body} `) })],
  ["six minutes old", (body: string) => ({ "x-signature": sign(body, { at: Math.floor(Date.now() / 1000) - 360 }) })],
  ["from the future", (body: string) => ({ "x-signature": sign(body, { at: Math.floor(Date.now() / 1000) + 360 }) })],
  ["with a torn signature", (body: string) => ({ "x-signature": sign(body).slice(0, 40) })],
])("a message %s is refused and changes nothing", async (_how, headers) => {
  const waiting = await one()
  const money = transferOf(waiting)
  const body = messageOf([money])
  expect((await tell(shop.url, body, headers(body))).status).toBe(401)
  expect(await stateOf(waiting)).toBe("waiting")
  expect(await shop.db("bank_transaction").where({ reference: money.reference })).toEqual([])
})

test("a sender that nobody knows has no address", async () => {
  const body = messageOf([transferOf({ memo: "CX", amount: 1 })])
  expect((await tell(shop.url, body, { "x-signature": sign(body) }, "momo")).status).toBe(404)
})

test.each(["[]", "{}", '{"transactions":[{"amount":"all"}]}', "not json"])(
  "what says nothing about money is refused: %s",
  async (body) => expect((await tell(shop.url, body, { "x-signature": sign(body) })).status).toBe(400),
)

test("a message replayed ten times, at once and after, has one effect and ten good answers", async () => {
  const waiting = await one()
  const body = messageOf([transferOf(waiting)])
  const send = () => tell(shop.url, body, { "x-signature": sign(body) })
  const answers = await Promise.all(Array.from({ length: 10 }, send))
  expect([...answers, await send()].map(({ status }) => status)).toEqual(Array.from({ length: 11 }, () => 200))
  expect(await stateOf(waiting)).toBe("paid")
  const { count } =
    (await shop
      .db("capture as c")
      .join("payment as p", "p.id", "c.payment_id")
      .join("payment_request as r", "r.payment_id", "p.id")
      .where({ "r.order_id": waiting.orderId })
      .count({ count: "*" })
      .first()) ?? {}
  expect(Number(count)).toBe(1)
})

test("the missing đồng sent after pays the order, both together", async () => {
  const waiting = await one()
  await bankTells(shop.url, transferOf(waiting, { amount: waiting.amount - 1 }))
  await bankTells(shop.url, transferOf(waiting, { amount: 1 }))
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ state: "paid", inQuestion: 0 })
})

test("two halves at once pay the order once", async () => {
  const waiting = await one()
  const half = Math.floor(waiting.amount / 2)
  await Promise.all([
    bankTells(shop.url, transferOf(waiting, { amount: half })),
    bankTells(shop.url, transferOf(waiting, { amount: waiting.amount - half })),
  ])
  expect(await requestOf(shop.api, waiting.token)).toMatchObject({ state: "paid", inQuestion: 0 })
})

test("an order confirmed by hand takes the bank's message, when it comes, for the same money; a second is twice", async () => {
  const waiting = await one()
  const confirm = () =>
    operator.post(`/admin/payment-requests/${waiting.orderId}/confirmations`, { reason: "Thấy tiền trong app" })
  expect((await confirm()).status).toBe(201)
  expect((await confirm()).status).toBe(201)
  expect(await stateOf(waiting)).toBe("paid")
  const [first, second] = [transferOf(waiting), transferOf(waiting)]
  await bankTells(shop.url, first)
  await bankTells(shop.url, second)
  expect((await told(first)).state).toBe("accepted")
  expect(await told(second)).toMatchObject({ state: "queued", problem: "twice" })
})

test("an order for cash on delivery cannot be confirmed by hand", async () => {
  const { number } = await placed(shop.api, goods.slice(0, 1))
  const { order_id } = await shop.db("placed_order").where({ number }).first("order_id")
  expect((await operator.post(`/admin/payment-requests/${order_id}/confirmations`, { reason: "thử" })).status).toBe(404)
})

test("the confirmation by hand, the bank and a cancellation at once: one of them pays or none, the books agree", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 2))
  const [parcel] = (await pageOf(shop.api, waiting.token)).parcels
  await Promise.all([
    operator.post(`/admin/payment-requests/${waiting.orderId}/confirmations`, { reason: "Thấy tiền" }),
    bankTells(shop.url, transferOf(waiting)),
    shop.api.post(`/store/order-pages/${waiting.token}/parcels/${parcel?.id}/cancellations`),
  ])
  const request = await requestOf(shop.api, waiting.token)
  // Where the cancellation is first, less is asked for than was confirmed and sent: the money waits for the operator.
  if (request.state !== "paid")
    expect(request).toMatchObject({
      state: "waiting",
      amount: waiting.amount - (parcel?.total ?? 0),
      inQuestion: waiting.amount,
    })
})

const sepayMessage = (waiting: Waiting, changes: object = {}) =>
  JSON.stringify({
    id: 92704,
    gateway: "Vietcombank",
    transactionDate: "2026-11-22 14:02:37",
    accountNumber: SAMPLE_ACCOUNT,
    code: null,
    content: `CT DEN:0123 ${waiting.memo}`,
    transferType: "in",
    transferAmount: waiting.amount,
    accumulated: 19_077_000,
    subAccount: null,
    referenceCode: `FT-${waiting.memo}`,
    description: "",
    ...changes,
  })
const sepaySigned = (body: string, at = Math.floor(Date.now() / 1000)) => ({
  "x-sepay-timestamp": String(at),
  "x-sepay-signature": `sha256=${createHmac("sha256", SEPAY_SECRET).update(`${at}.${body}`).digest("hex")}`,
})

test("a message in SePay's shape pays; money that went out, an old or a wrong signature do not", async () => {
  const waiting = await one()
  const body = sepayMessage(waiting)
  const old = sepaySigned(body, Math.floor(Date.now() / 1000) - 400)
  expect((await tell(shop.url, body, old, "sepay")).status).toBe(401)
  expect((await tell(shop.url, body, { ...sepaySigned(body), "x-sepay-timestamp": "1" }, "sepay")).status).toBe(401)
  const out = sepayMessage(waiting, { transferType: "out", referenceCode: "OUT1" })
  expect((await tell(shop.url, out, sepaySigned(out), "sepay")).status).toBe(200)
  expect(await stateOf(waiting)).toBe("waiting")
  expect(await tell(shop.url, body, sepaySigned(body), "sepay")).toMatchObject({ status: 200, body: { success: true } })
  expect(await stateOf(waiting)).toBe("paid")
})

const cassoSigned = (body: string, at = Date.now()) => {
  const { data, ...rest } = JSON.parse(body)
  const sort = (value: object) => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
  const json = JSON.stringify(sort({ ...rest, data: sort(data) }))
  const v1 = createHmac("sha512", CASSO_KEY).update(`${at}.${json}`).digest("hex")
  return { "x-casso-signature": `t=${at},v1=${v1}` }
}

test("a message in Casso's shape pays, and the bank's own message of the same movement is the same money", async () => {
  const waiting = await one()
  const body = JSON.stringify({
    error: 0,
    data: {
      id: 12_345,
      reference: `FT-C-${waiting.memo}`,
      description: waiting.memo,
      amount: waiting.amount,
      runningBalance: 25_000_000,
      transactionDateTime: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 19).replace("T", " "),
      accountNumber: SAMPLE_ACCOUNT,
      bankName: "VPBank",
      counterAccountName: "NGUYEN VAN A",
      counterAccountNumber: "8888888888",
    },
  })
  expect((await tell(shop.url, body, cassoSigned(body, Date.now() - 400_000), "casso")).status).toBe(401)
  expect((await tell(shop.url, body, cassoSigned(body), "casso")).status).toBe(200)
  expect(await stateOf(waiting)).toBe("paid")
  const again = transferOf(waiting, { reference: `FT-C-${waiting.memo}` })
  await bankTells(shop.url, again)
  const rows = await shop.db("bank_transaction").where({ reference: again.reference }).orderBy("created_at")
  expect(rows.map(({ state }) => state)).toEqual(["accepted", "same"])
})
