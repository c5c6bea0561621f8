import type { BankFile, BankTransaction, Problem } from "@ocop/contract"
import type { Api } from "../support/api"
import { type Pack, packs, stock } from "../support/baskets"
import { contradictions } from "../support/books"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"
import { awaiting, BANK_SECRET, bankTells, requestOf, transferOf, type Waiting } from "../support/transfers"

let shop: Shop
let goods: Pack[]
let token: string
let operator: Api
beforeAll(async () => {
  shop = await startShop({ BANK_WEBHOOK_SECRET: BANK_SECRET })
  goods = await packs(shop)
  for (const pack of goods.slice(0, 3)) await stock(shop, pack, 500)
  token = await staff(shop, "operator")
  operator = shop.api.as(token)
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

interface Row {
  reference: string
  amount: number
  description: string
}

const today = () => {
  const [year, month, day] = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10).split("-")
  return `${day}/${month}/${year}`
}
const vietcombank = (rows: Row[]) =>
  [
    "SAO KÊ TÀI KHOẢN,,,,",
    "Ngày giao dịch,Số tham chiếu,Số tiền ghi nợ,Số tiền ghi có,Mô tả",
    ...rows.map((row) => `${today()},${row.reference},,"${row.amount.toLocaleString("en-US")}",${row.description}`),
  ].join("\r\n")

async function upload(text: string | Buffer, { name = "sao-ke.csv", format = "auto" } = {}) {
  const form = new FormData()
  form.set("format", format)
  form.set("file", new Blob([typeof text === "string" ? text : new Uint8Array(text)]), name)
  const response = await fetch(`${shop.url}/admin/bank-files`, {
    method: "POST",
    headers: { authorization: `Bearer ${token}` },
    body: form,
  })
  const body: { bankFile: BankFile } & Problem = await response.json()
  return { status: response.status, body }
}
const stateOf = async ({ token }: Waiting) => (await requestOf(shop.api, token)).state

test("a statement pays what fits, queues what does not, and the same file again changes nothing", async () => {
  const [fits, wrong] = [await awaiting(shop, goods.slice(0, 2)), await awaiting(shop, goods.slice(0, 1))]
  const file = vietcombank([
    { reference: "V-1", amount: fits.amount, description: `IBFT ${fits.memo} NGUYEN THI HOA` },
    { reference: "V-2", amount: wrong.amount - 1000, description: wrong.memo.toLowerCase() },
    { reference: "V-3", amount: 77_000, description: "tien dien" },
  ])
  const first = await upload(file)
  expect([first.status, first.body.bankFile]).toMatchObject([
    201,
    { format: "vietcombank", rows: 3, fresh: 3, skipped: 0, known: false, states: { accepted: 1, queued: 2 } },
  ])
  expect([await stateOf(fits), await stateOf(wrong)]).toEqual(["paid", "waiting"])

  const count = async () => Number((await shop.db("bank_transaction").count({ count: "*" }).first())?.count)
  const before = await count()
  const again = await upload(file, { name: "sao-ke (1).csv" })
  expect([again.status, again.body.bankFile.known, again.body.bankFile.id]).toEqual([200, true, first.body.bankFile.id])
  const longer = await upload(`${file}\r\n${today()},V-4,,"5,000",khac`)
  expect(longer.body.bankFile).toMatchObject({ rows: 4, fresh: 1 })
  expect(await count()).toBe(before + 1)

  const { body } = await operator.get<{ bankTransactions: BankTransaction[] }>("/admin/bank-transactions")
  const queued = body.bankTransactions.find(({ reference }) => reference === "V-2")
  expect(queued).toMatchObject({ problem: "too_little", order: { number: wrong.number } })
  const settled = await operator.post(`/admin/bank-transactions/${queued?.id}/resolutions`, {
    decision: "accept",
    reason: "Khách quen, thiếu phí ship",
  })
  expect([settled.status, await stateOf(wrong)]).toEqual([201, "paid"])
})

test("the same file twice at once is one file", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 1))
  const file = vietcombank([{ reference: "T-1", amount: waiting.amount, description: waiting.memo }])
  const answers = await Promise.all([upload(file), upload(file), upload(file)])
  expect(new Set(answers.map(({ body }) => body.bankFile.id)).size).toBe(1)
  expect(await stateOf(waiting)).toBe("paid")
})

test("what a webhook told before is the same money in the statement", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 1))
  const money = transferOf(waiting)
  await bankTells(shop.url, money)
  const { body } = await upload(vietcombank([{ ...money, description: waiting.memo }]))
  expect(body.bankFile.states).toEqual({ same: 1 })
  expect(await stateOf(waiting)).toBe("paid")
})

test("another amount under a number that is taken is other money", async () => {
  await upload(vietcombank([{ reference: "N-1", amount: 1000, description: "a" }]))
  const { body } = await upload(vietcombank([{ reference: "N-1", amount: 2000, description: "b" }]))
  expect(body.bankFile).toMatchObject({ rows: 1, fresh: 1, states: { queued: 1 } })
})

test.each([
  ["formulas as sums", () => vietcombank([]).concat(`\r\n${today()},F,,=1+1,x`), "unreadable_row"],
  ["fifty thousand rows", () => vietcombank(manyRows(50_000)), "too_many_rows"],
  ["six megabytes", () => "x".repeat(6_000_000), "too_large"],
  ["other columns", () => "a,b\n1,2", "unknown_columns"],
])("a file with %s is refused clearly, at once, and nothing of it is kept", async (_what, make, reason) => {
  const before = await shop.db("bank_transaction").count({ count: "*" }).first()
  const start = performance.now()
  const { status, body } = await upload(make())
  expect([status, body.code, body.fields?.file]).toEqual([400, "file_refused", reason])
  expect(performance.now() - start).toBeLessThan(5000)
  expect(await shop.db("bank_transaction").count({ count: "*" }).first()).toEqual(before)
})

const manyRows = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({ reference: `M-${i}`, amount: 1000 + i, description: "tien khac" }))

test("five thousand rows are read and sorted within seconds", async () => {
  const waiting = await awaiting(shop, goods.slice(0, 1))
  const rows = [...manyRows(4999), { reference: "M-own", amount: waiting.amount, description: waiting.memo }]
  const start = performance.now()
  const { body } = await upload(vietcombank(rows))
  expect(body.bankFile).toMatchObject({ rows: 5000, fresh: 5000, states: { accepted: 1, queued: 4999 } })
  expect(performance.now() - start).toBeLessThan(10_000)
})

test("an upload without a file, or in another form, is told so", async () => {
  const { status, body } = await operator.post<Problem>("/admin/bank-files", {})
  expect([status, body.code]).toEqual([400, "file_refused"])
})
