import type { Payout, PayoutPreview, PayoutRunPage, Statement, TaxStatement } from "@ocop/contract"
import { todayInVietnam } from "@ocop/domain"
import { repairLedger } from "../../src/ledger/repair"
import { PRODUCER } from "../../src/modules/producer"
import type ProducerService from "../../src/modules/producer/service"
import { readXlsxRows } from "../../src/spreadsheets/read-xlsx"
import { moveParcel } from "../support/acts"
import type { Api } from "../support/api"
import { newPhone, type Pack } from "../support/baskets"
import { buy, plenty } from "../support/buyer"
import { ledgerDifferences } from "../support/ledger"
import { memberOf } from "../support/members"
import { accountOf, owe, payoutOf, runPayouts } from "../support/payouts"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

const DAY_MS = 86_400_000
let shop: Shop
let goods: [Pack, Pack]
let operator: Api
let mine: Api
let maker: string
beforeAll(async () => {
  shop = await startShop()
  goods = await plenty(shop)
  maker = goods[0].producerId
  operator = shop.api.as(await staff(shop, "operator"))
  mine = await memberOf(shop, maker, "manager")
  await accountOf(shop, maker)
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await ledgerDifferences(shop)).toEqual([]))

const today = async () => todayInVietnam(await shop.container.resolve("clock").now())
/** So much time passes that nothing delivered before can come back. */
async function pass(days = 8) {
  const clock = shop.container.resolve("clock")
  await clock.set(new Date((await clock.now()).getTime() + days * DAY_MS))
  await repairLedger(shop.container)
}
async function delivered(packs: Pack[], cashHeldBy: "carrier" | "operator" | "producer") {
  const { orderId } = await buy(shop, packs, { phone: newPhone() })
  const parcels: { id: string; producer_id: string }[] = await shop.db("producer_order").where({ order_id: orderId })
  for (const { id } of parcels) {
    await moveParcel(operator, id, "shipments")
    const answer = await operator.post(`/admin/producer-orders/${id}/deliveries`, { outcome: "delivered", cashHeldBy })
    expect(answer.status).toBe(200)
  }
  await repairLedger(shop.container)
  return parcels
}
const balance = async () => (await shop.container.resolve("ledger").balancesOf([maker])).get(maker)
async function payoutsOf(run: string): Promise<Payout[]> {
  return (await operator.get<PayoutRunPage>(`/admin/payout-runs/${run}`)).body.payouts
}
const statementOf = async (id: string) => (await mine.get<Statement>(`/producer/shops/${maker}/payouts/${id}`)).body
/** The texts of a sheet, row by row. */
async function sheet(api: Api, path: string): Promise<string[][]> {
  const { bytes } = await api.file(path)
  const rows = await readXlsxRows(bytes, { most: 100, formulas: "refuse" })
  return rows.map(({ cells }) => cells.map(String))
}
const netOf = ({ rows }: Statement) => rows.reduce((sum, { net }) => sum + net, 0)

test("a run pays exactly what the statement says, line by line, and the bank's word ends it", async () => {
  await delivered([goods[0]], "operator")
  await delivered([goods[0]], "producer")
  const before = await operator.get<PayoutPreview>(`/admin/payout-runs/preview?through=${await today()}`)
  expect(before.body.producers.find(({ id }) => id === maker)?.amount ?? 0).toBe(0)
  await pass()
  const { run } = await runPayouts(operator, await today())
  const payout = (await payoutsOf(run.id)).find(({ shop }) => shop.id === maker)
  if (!payout) throw new Error("The maker was not paid")
  const statement = await statementOf(payout.id)
  expect(netOf(statement)).toBe(payout.amount)
  expect(payout.amount).toBeGreaterThan(0)
  const [carried, held] = statement.rows
  expect(statement.rows.map(({ kind }) => kind)).toEqual(["parcel", "parcel"])
  expect(carried?.cashHeld === 0 || held?.cashHeld === 0).toBe(true)
  for (const row of statement.rows) {
    const { sale, commission, tax, refunded, cashHeld, net } = row
    expect((sale ?? 0) - (commission ?? 0) - (tax ?? 0) - (refunded ?? 0) - (cashHeld ?? 0)).toBe(net)
  }
  expect(payout.debt).toBeGreaterThan(0)
  expect(await balance()).toMatchObject({ payable: 0, owed: 0, inPayout: payout.amount, paid: 0 })
  const confirmed = await operator.post(`/admin/payouts/${payout.id}/confirmations`, { reference: "FT123" })
  expect(confirmed.status).toBe(201)
  expect(await balance()).toMatchObject({ inPayout: 0, paid: payout.amount })
  const twice = await operator.post(`/admin/payouts/${payout.id}/confirmations`, { reference: "FT124" })
  expect(twice.status).toBe(409)
})

test("cash that a carrier is said to hold is paid out once the carrier has handed it over", async () => {
  const [parcel] = await delivered([goods[0]], "carrier")
  await pass()
  const waits = async () => (await balance())?.payable ?? 0
  expect(await waits()).toBe(0)
  const cash = await shop.db("cash_collection").where({ producer_order_id: parcel?.id }).first("id", "amount")
  await shop.db("cash_remittance").insert({
    ...{ id: "cremit_suite", cash_collection_id: cash.id, producer_order_id: parcel?.id },
    ...{ remittance_row_id: "rrow_suite", amount: cash.amount, received_at: new Date(), settled_by: "user:suite" },
  })
  await pass(0)
  const payable = await waits()
  expect(payable).toBeGreaterThan(0)
  await owe(shop, maker, -payable)
})

test("the file for the bank holds every waiting transfer, once, with its whole account; asking for it is audited", async () => {
  const id = await payoutOf(shop, maker, 77_000)
  const { payout_run_id: run } = await shop.db("payout").where({ id }).first()
  for (const template of ["vietcombank", "agribank"]) {
    const rows = await sheet(operator, `/admin/payout-runs/${run}/bank-file?template=${template}`)
    expect(rows).toHaveLength(2)
    expect(rows[1]).toEqual(expect.arrayContaining(["1234567890", "77000", "HTX THU"]))
  }
  const asked = await shop.db("audit_entry").where({ act: "payout_run.exported", subject: `payout_run:${run}` })
  expect(asked).toHaveLength(2)
  expect((await operator.get(`/admin/payout-runs/${run}/bank-file?template=acb`)).status).toBe(400)
  await operator.post(`/admin/payout-runs/${run}/confirmations`, { reference: "FT200" })
  const [payout] = await payoutsOf(run)
  expect(payout).toMatchObject({ state: "confirmed", reference: "FT200" })
  expect(payout?.account.number).not.toContain("1234567890")
})

test("what the bank sends back, at once or after it was confirmed, is paid by the next run and said on its statement", async () => {
  const first = await payoutOf(shop, maker, 120_000)
  await operator.post(`/admin/payouts/${first}/failures`, { reason: "Sai tên" })
  expect(await balance()).toMatchObject({ payable: 120_000, inPayout: 0 })
  const second = await payoutOf(shop, maker, 30_000)
  const statement = await statementOf(second)
  expect(statement.payout.amount).toBe(150_000)
  expect(netOf(statement)).toBe(150_000)
  expect(statement.rows.map(({ kind }) => kind)).toContain("payout_failed")
  await operator.post(`/admin/payouts/${second}/confirmations`, { reference: "FT300" })
  const paid = (await balance())?.paid
  await operator.post(`/admin/payouts/${second}/failures`, { reason: "Tài khoản đóng" })
  expect(await balance()).toMatchObject({ payable: 150_000, inPayout: 0 })
  expect((await operator.post(`/admin/payouts/${second}/failures`, { reason: "Lần nữa" })).status).toBe(409)
  expect(paid).toBeGreaterThanOrEqual(150_000)
  await owe(shop, maker, -150_000)
})

test("what lowers a balance after a payout is carried into the next", async () => {
  await payoutOf(shop, maker, 90_000)
  await owe(shop, maker, -40_000, "Khách trả hàng sau kỳ")
  const waits = await operator.get<PayoutPreview>(`/admin/payout-runs/preview?through=${await today()}`)
  expect(waits.body.producers.find(({ id }) => id === maker)).toMatchObject({ payable: -40_000, amount: 0 })
  const next = await payoutOf(shop, maker, 100_000)
  const statement = await statementOf(next)
  expect(statement.payout.amount).toBe(60_000)
  expect(statement.rows.map(({ net }) => net).sort((a, b) => a - b)).toEqual([-40_000, 100_000])
})

test("of two runs at once one is made; a sum that was not looked at, nobody's account and a day to come are refused", async () => {
  await owe(shop, maker, 66_000)
  const through = await today()
  const { body: preview } = await operator.get<PayoutPreview>(`/admin/payout-runs/preview?through=${through}`)
  const ask = (expected: number, day: string = through) =>
    operator.post("/admin/payout-runs", { through: day, expected })
  expect((await ask(preview.total + 1)).body).toMatchObject({ code: "total_changed" })
  expect((await ask(preview.total, "2090-01-01")).status).toBe(400)
  const answers = await Promise.all([ask(preview.total), ask(preview.total), ask(preview.total)])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  const other = goods[1].producerId
  await shop.db("producer_bank_account").where({ producer_id: other }).delete()
  await owe(shop, other, 500_000)
  await owe(shop, maker, 9_999)
  const { body } = await operator.get<PayoutPreview>(`/admin/payout-runs/preview?through=${through}`)
  const waits = Object.fromEntries(body.producers.map(({ id, waits }) => [id, waits]))
  expect(waits).toMatchObject({ [maker]: "too_little", [other]: "no_account" })
  expect(body.total).toBe(0)
  expect((await ask(0)).body).toMatchObject({ code: "not_allowed_now" })
  await owe(shop, maker, -9_999)
  await accountOf(shop, other)
  await shop.container.resolve<ProducerService>(PRODUCER).swapBankAccount(other, {
    ...{ bank_bin: "970436", account_number: "99887766", account_name: "NGUOI LA" },
  })
  const after = await operator.get<PayoutPreview>(`/admin/payout-runs/preview?through=${through}`)
  expect(after.body.producers.find(({ id }) => id === other)).toMatchObject({ waits: "new_account", amount: 0 })
})

test("statements come as PDF and as sheet, to the shop and the operator alone", async () => {
  const id = await payoutOf(shop, maker, 45_000)
  const path = `/producer/shops/${maker}/payouts/${id}/statement`
  const { bytes: pdf } = await mine.file(`${path}?format=pdf`)
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
  expect((await sheet(mine, `${path}?format=xlsx`)).at(-1)).toContain("45000")
  // As the portal's links ask for it, in the reader's language.
  expect((await sheet(mine, `${path}?format=xlsx&locale=vi`))[0]).toContain("Còn lại")
  expect((await sheet(mine, `${path}?format=xlsx&locale=en`))[0]).toContain("Left")
  expect((await operator.get(`/admin/payouts/${id}/statement?format=pdf`)).status).toBe(200)
  expect((await mine.get(`${path}?format=exe`)).status).toBe(400)
  const theirs = await memberOf(shop, goods[1].producerId, "owner")
  const packer = await memberOf(shop, maker, "packer")
  const unknown = await theirs.get(`/producer/shops/${goods[1].producerId}/payouts/payout_nobodys`)
  const foreign = await theirs.get(`/producer/shops/${goods[1].producerId}/payouts/${id}`)
  expect([foreign.status, foreign.body]).toEqual([404, unknown.body])
  expect((await theirs.get(path)).status).toBe(404)
  expect((await packer.get(path)).status).toBe(403)
})

test("a month's taxes are what the ledger withheld, for the operator and for the shop", async () => {
  const month = (await today()).slice(0, 7)
  await delivered([goods[0]], "carrier")
  const all = (await operator.get<TaxStatement>(`/admin/tax-statements?month=${month}`)).body
  const own = (await mine.get<TaxStatement>(`/producer/shops/${maker}/tax-statements?month=${month}`)).body
  expect(own.rows).toEqual(all.rows.filter(({ shop }) => shop.id === maker))
  expect(own.rows[0]?.revenue).toBeGreaterThan(0)
  expect((await operator.get("/admin/tax-statements?month=2026-13")).status).toBe(400)
})

test("a month's taxes come as a sheet too: a row a producer and their sum; a shop has its own row alone", async () => {
  const month = (await today()).slice(0, 7)
  await delivered([goods[0], goods[1]], "carrier")
  const { rows } = (await operator.get<TaxStatement>(`/admin/tax-statements?month=${month}`)).body
  expect(rows.length).toBeGreaterThan(1)
  const cellsOf = ({ shop, revenue, vat, pit }: TaxStatement["rows"][number]) =>
    [month, shop.name, shop.taxCode ?? "", revenue, vat, pit, vat + pit].map(String)
  const sum = (key: "revenue" | "vat" | "pit") => rows.reduce((all, row) => all + row[key], 0)
  const last = [month, "Cộng", "", sum("revenue"), sum("vat"), sum("pit"), sum("vat") + sum("pit")].map(String)
  const [heads, ...lines] = await sheet(operator, `/admin/tax-statements/sheet?month=${month}`)
  expect(heads).toContain("Mã số thuế")
  expect(lines).toEqual([...rows.map(cellsOf), last])

  const path = `/producer/shops/${maker}/tax-statements/sheet`
  const own = rows.filter(({ shop }) => shop.id === maker)
  const [englishHeads, ...ownLines] = await sheet(mine, `${path}?month=${month}&locale=en`)
  expect(englishHeads).toContain("Tax code")
  expect(ownLines.slice(0, -1)).toEqual(own.map(cellsOf))
  expect(ownLines.at(-1)?.slice(3)).toEqual(own.flatMap((row) => cellsOf(row).slice(3)))
  expect((await mine.get(`${path}?month=2026-13`)).status).toBe(400)
  expect((await mine.get(`${path}?month=${month}&producerId=${goods[1].producerId}`)).status).toBe(400)
  const packer = await memberOf(shop, maker, "packer")
  const theirs = await memberOf(shop, goods[1].producerId, "owner")
  expect((await packer.get(`${path}?month=${month}`)).status).toBe(403)
  expect((await theirs.get(`${path}?month=${month}`)).status).toBe(404)
})

test.each([
  ["update payout set amount = amount + 1", /is frozen/],
  ["update payout set account_number = '999999'", /is frozen/],
  ["update payout set state = 'made', settled_at = null, reason = null where state = 'failed'", /cannot become made/],
  ["delete from payout", /stays/],
  ["delete from payout_entry", /never changes/],
  ["update payout_entry set payout_id = payout_id", /never changes/],
])("%s is refused by the database", async (statement, words) => {
  await expect(shop.db.transaction((trx) => trx.raw(statement))).rejects.toThrow(words)
})
