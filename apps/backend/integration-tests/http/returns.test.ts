import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import type { ILockingModule } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type {
  BankRefund,
  OperatorReturns,
  OrderReturns,
  Problem,
  ReturnCase,
  ShopReturnCase,
  ShopReturns,
} from "@ocop/contract"
import sharp from "sharp"
import { ORDER_ERASURES } from "../../src/account/erasure"
import { passOnReturns } from "../../src/aftersale/returns/pass-on"
import { postParcels } from "../../src/ledger/post-parcels"
import { releaseDue } from "../../src/ledger/release"
import { moveParcel, pageOf, parcelOf } from "../support/acts"
import type { Answer, Api } from "../support/api"
import { type Pack, placed } from "../support/baskets"
import { contradictions } from "../support/books"
import { plenty } from "../support/buyer"
import { eventually } from "../support/eventually"
import { memberOf } from "../support/members"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"
import { awaiting, BANK_SECRET, bankTells, transferOf } from "../support/transfers"

let shop: Shop
let operator: Api
let manager: Api
let packer: Api
let stranger: Api
let mine: Pack
let theirs: Pack
let photo: Buffer

beforeAll(async () => {
  shop = await startShop({ BANK_WEBHOOK_SECRET: BANK_SECRET })
  ;[mine, theirs] = await plenty(shop)
  operator = shop.api.as(await staff(shop, "operator"))
  manager = await memberOf(shop, mine.producerId, "manager")
  packer = await memberOf(shop, mine.producerId, "packer")
  stranger = await memberOf(shop, theirs.producerId, "owner")
  photo = await sharp({ create: { width: 600, height: 400, channels: 3, background: "#a52" } })
    .jpeg()
    .toBuffer()
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => {
  await shop.container.resolve("clock").reset()
  expect(await contradictions(shop)).toEqual([])
})

interface Bought {
  token: string
  parcelId: string
  lineId: string
  /** What one of the goods cost. */
  price: number
}
/** Three of my goods, delivered: cash at the carrier, or paid ahead by transfer. */
async function delivered({ paidAhead = false } = {}): Promise<Bought> {
  const token = paidAhead ? await paid() : (await placed(shop.api, [mine], 3)).token
  const parcel = parcelOf(await pageOf(shop.api, token), mine.producerId)
  await moveParcel(operator, parcel.id, "deliveries")
  const line = await shop.db("producer_order_line").where({ producer_order_id: parcel.id }).first("id", "unit_price")
  return { token, parcelId: parcel.id, lineId: line.id, price: Number(line.unit_price) }
}

async function paid(): Promise<string> {
  const order = await awaiting(shop, [mine, theirs])
  await bankTells(shop.url, transferOf(order))
  return order.token
}

const TOLD = { kind: "damaged", wish: "refund", text: "Hũ mật bể nắp, chảy gần hết." }
interface Form {
  kind?: string
  wish?: string
  text?: string
  quantity?: number
  lines?: { lineId: string; quantity: number }[]
  photos?: Buffer[]
}
async function open(bought: Bought, { quantity = 1, lines, photos = [], ...changes }: Form = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...TOLD, ...changes })) form.append(name, value)
  form.append("lines", JSON.stringify(lines ?? [{ lineId: bought.lineId, quantity }]))
  for (const file of photos) form.append("photos", new Blob([new Uint8Array(file)], { type: "image/jpeg" }), "anh.jpg")
  return shop.api.upload<OrderReturns & Problem>(
    `/store/order-pages/${bought.token}/parcels/${bought.parcelId}/returns`,
    form,
  )
}
async function opened(bought: Bought, form: Form = {}): Promise<ReturnCase> {
  const { status, body } = await open(bought, form)
  if (status !== 201) throw new Error(`Not opened: ${JSON.stringify(body)}`)
  const found = body.parcels[0]?.cases.at(-1)
  if (!found) throw new Error("There is no case")
  return found
}
const buyerOf = async ({ parcelId }: Bought): Promise<{ orderId: string }> =>
  shop.db("producer_order").where({ id: parcelId }).first({ orderId: "order_id" })
const returnsOf = async ({ token }: Bought) =>
  (await shop.api.get<OrderReturns>(`/store/order-pages/${token}/returns`)).body.parcels
const caseOf = async (bought: Bought, id: string): Promise<ReturnCase> => {
  const found = (await returnsOf(bought)).flatMap(({ cases }) => cases).find((one) => one.id === id)
  if (!found) throw new Error(`No case ${id}`)
  return found
}
type Act = "answers" | "goods" | "replacements" | "escalations"
const act = (who: Api, id: string, what: Act, body: object): Promise<Answer<ShopReturnCase & Problem>> =>
  who.post(`/producer/shops/${mine.producerId}/returns/${id}/${what}`, body)
const judge = (id: string, what: Act, body: object) => operator.post<Problem>(`/admin/return-cases/${id}/${what}`, body)
const buyerActs = (bought: Bought, id: string, what: "escalations" | "withdrawals" | "receipts", body: object = {}) =>
  shop.api.post<OrderReturns & Problem>(`/store/order-pages/${bought.token}/returns/${id}/${what}`, body)
const partsOf = (bought: Bought) => shop.db("parcel_refund").where({ producer_order_id: bought.parcelId })
const refundsOf = async (bought: Bought): Promise<number[]> =>
  (await partsOf(bought).select("amount")).map(({ amount }: { amount: string }) => Number(amount))
const onShelf = async () =>
  Number(
    (
      await shop
        .db("inventory_level")
        .where({ inventory_item_id: mine.inventoryItemId, location_id: mine.locationId })
        .first()
    ).stocked_quantity,
  )
const daysLater = (days: number) => shop.container.resolve("clock").set(new Date(Date.now() + days * 86_400_000))
const filesKept = () => {
  const folder = path.join(process.env.DATA_DIR ?? "", "private")
  return existsSync(folder) ? readdirSync(folder).length : 0
}

test("a buyer opens a case with photographs; shop and buyer see it, and the shop's money waits", async () => {
  const bought = await delivered()
  const [before] = await returnsOf(bought)
  expect([before?.isOpen, before?.lines.map(({ quantity }) => quantity), before?.cases]).toEqual([true, [3], []])
  const made = await opened(bought, { quantity: 2, photos: [photo, photo] })
  expect(made).toMatchObject({
    ...TOLD,
    state: "open",
    worth: 2 * bought.price,
    photos: 2,
    canWithdraw: true,
    answer: null,
  })
  expect((await returnsOf(bought))[0]?.lines.map(({ quantity }) => quantity)).toEqual([1])
  const { body } = await packer.get<ShopReturns>(`/producer/shops/${mine.producerId}/returns?parcel=${bought.parcelId}`)
  expect(body.returns.map(({ id, parcel }) => [id, parcel.id])).toEqual([[made.id, bought.parcelId]])
  expect(JSON.stringify(body)).not.toContain((await pageOf(shop.api, bought.token)).number)
  for (const seen of [
    await shop.api.file(`/store/order-pages/${bought.token}/returns/${made.id}/photos/2`),
    await packer.file(`/producer/shops/${mine.producerId}/returns/${made.id}/photos/1`),
    await operator.file(`/admin/return-cases/${made.id}/photos/1`),
  ])
    expect([seen.status, seen.headers.get("content-type")]).toEqual([200, "image/webp"])
  expect((await shop.api.file(`/store/order-pages/${bought.token}/returns/${made.id}/photos/3`)).status).toBe(404)
  const row = await shop.db("return_case").where({ id: made.id }).first("holds_payout", "disputed_amount")
  expect([row.holds_payout, Number(row.disputed_amount)]).toEqual([true, 2 * bought.price])
  expect(await shop.db("outbox_message").where({ topic: "return_case.changed", key: bought.parcelId })).toHaveLength(1)
})

test("a refund gives back what the goods cost to the đồng, once, and the case is settled", async () => {
  const bought = await delivered()
  const { id } = await opened(bought, { quantity: 2 })
  const { status, body } = await act(manager, id, "answers", { outcome: "refund" })
  expect([status, body.state, body.refunded]).toEqual([200, "settled", 2 * bought.price])
  expect(await refundsOf(bought)).toEqual([2 * bought.price])
  expect(await partsOf(bought).first("cause", "kind", "way")).toEqual({
    cause: `return_case:${id}`,
    kind: "complaint",
    way: "refunded",
  })
  expect((await act(manager, id, "answers", { outcome: "refund" })).status).toBe(409)
  expect((await shop.db("return_case").where({ id }).first("holds_payout")).holds_payout).toBe(false)
  // It was paid in cash: somebody has to send it, and is told who has that cash.
  const { orderId } = await buyerOf(bought)
  const { body: desk } = await operator.get<{ bankRefunds: BankRefund[] }>("/admin/bank-refunds?limit=200")
  const sent = desk.bankRefunds.filter(({ order }) => order?.id === orderId)
  expect(sent).toMatchObject([{ amount: 2 * bought.price, state: "to_send", toAccount: null, cause: "parcel" }])
  expect(["producer", "carrier", "operator"]).toContain(sent[0]?.cashHeldBy)
})

test("a part refund is what was agreed, never more than the goods cost", async () => {
  const bought = await delivered({ paidAhead: true })
  const { id } = await opened(bought)
  for (const amount of [bought.price + 1, 0, 1.5])
    expect((await act(manager, id, "answers", { outcome: "part_refund", amount })).status).toBe(400)
  expect((await act(manager, id, "answers", { outcome: "refund", amount: 5 })).status).toBe(400)
  const { body } = await act(manager, id, "answers", {
    outcome: "part_refund",
    amount: 7_001,
    text: "Trả bớt tiền nắp.",
  })
  expect([body.state, body.refunded, body.answer?.text]).toEqual(["settled", 7_001, "Trả bớt tiền nắp."])
  expect(await refundsOf(bought)).toEqual([7_001])
})

test("goods come back first, go on the shelf or not, and only then the money goes", async () => {
  for (const goods of ["restocked", "written_off"] as const) {
    const bought = await delivered()
    const { id } = await opened(bought, { quantity: 2, kind: "changed_mind" })
    const asked = await act(manager, id, "answers", { outcome: "refund", goodsBack: true })
    expect(asked.body.state).toBe("awaiting_goods")
    expect((await caseOf(bought, id)).sendTo?.address).toBeTruthy()
    expect(await refundsOf(bought)).toEqual([])
    const before = await onShelf()
    const [one, two] = await Promise.all([1, 2].map(() => act(packer, id, "goods", { goods })))
    expect([one?.status, two?.status].sort()).toEqual([200, 409])
    expect(await onShelf()).toBe(before + (goods === "restocked" ? 2 : 0))
    expect(await refundsOf(bought)).toEqual([2 * bought.price])
    const line = await shop.db("producer_order_line").where({ id: bought.lineId }).first("returned_quantity")
    expect(line.returned_quantity).toBe(2)
    expect(await caseOf(bought, id)).toMatchObject({ state: "settled", goods, sendTo: null })
  }
})

test("a replacement leaves the shelf without payment, once, with how it travels", async () => {
  const bought = await delivered()
  const { id } = await opened(bought, { wish: "replacement", quantity: 2 })
  expect((await act(manager, id, "answers", { outcome: "replacement" })).body.state).toBe("replacing")
  const before = await onShelf()
  const sent = { carrier: "Viettel Post", trackingCode: "VTP778" }
  const [one, two] = await Promise.all([1, 2].map(() => act(packer, id, "replacements", sent)))
  expect([one?.status, two?.status].sort()).toEqual([200, 409])
  expect(await onShelf()).toBe(before - 2)
  expect(await caseOf(bought, id)).toMatchObject({ state: "replacement_sent", replacement: sent })
  expect(await refundsOf(bought)).toEqual([])
})

describe("a replacement that left", () => {
  const sentFor = async (bought: Bought): Promise<ReturnCase> => {
    const { id } = await opened(bought, { wish: "replacement" })
    await act(manager, id, "answers", { outcome: "replacement" })
    await act(packer, id, "replacements", { carrier: "Viettel Post", trackingCode: "VTP1" })
    return caseOf(bought, id)
  }
  const holds = async (id: string) => (await shop.db("return_case").where({ id }).first("holds_payout")).holds_payout

  test("keeps the shop's money until its buyer says that it came, whatever the shop presses", async () => {
    const bought = await delivered()
    const { id, canWithdraw } = await sentFor(bought)
    expect([await holds(id), canWithdraw]).toEqual([true, false])
    for (const what of ["replacements", "answers", "escalations"] as const)
      expect((await act(manager, id, what, { outcome: "refusal", text: "Đã gửi rồi mà." })).status).not.toBe(200)
    expect(await holds(id)).toBe(true)
    const said = await Promise.all([1, 2].map(() => buyerActs(bought, id, "receipts", { arrived: true })))
    expect(said.map(({ status }) => status).sort()).toEqual([200, 409])
    expect([(await caseOf(bought, id)).state, await holds(id)]).toEqual(["settled", false])
  })

  test("is missed by its buyer within the days that were named: the operator decides", async () => {
    const bought = await delivered()
    const { id, replacement } = await sentFor(bought)
    expect(replacement?.objectableUntil).toBeTruthy()
    expect((await buyerActs(bought, id, "receipts", { arrived: false })).status).toBe(400)
    const words = "Đợi sáu ngày, chưa ai gọi giao."
    expect((await buyerActs(bought, id, "receipts", { arrived: false, text: words })).status).toBe(200)
    expect([(await caseOf(bought, id)).state, await holds(id)]).toEqual(["escalated", true])
    const { body } = await operator.get<OperatorReturns>("/admin/return-cases?state=escalated")
    const desk = body.return_cases.find((one) => one.id === id)
    expect([desk?.log.at(-1)?.text, desk?.replacement?.trackingCode]).toEqual([words, "VTP1"])
    await judge(id, "answers", { outcome: "refund", text: "Chợ trả tiền lại." })
    expect(await refundsOf(bought)).toEqual([bought.price])
    expect(await caseOf(bought, id)).toMatchObject({ state: "settled", replacement: null })
  })

  test("counts as arrived on the day after the last, not on it, and a later setting moves nobody's day", async () => {
    const bought = await delivered()
    const { id } = await sentFor(bought)
    const settings = shop.container.resolve("setting")
    await settings.choose({ returns: { replacementDays: 3 } })
    await daysLater(10)
    await passOnReturns(shop.container)
    expect((await caseOf(bought, id)).state).toBe("replacement_sent")
    await daysLater(11)
    expect((await buyerActs(bought, id, "receipts", { arrived: false, text: "Chưa nhận được." })).status).toBe(409)
    await passOnReturns(shop.container)
    expect([(await caseOf(bought, id)).state, await holds(id)]).toEqual(["settled", false])
    await settings.choose({ returns: { replacementDays: 10 } })
  })
})

test("goods of a case wait for whoever is changing the same stock, and neither change is lost", async () => {
  const bought = await delivered()
  const { id } = await opened(bought, { wish: "replacement" })
  await act(manager, id, "answers", { outcome: "replacement" })
  const before = await onShelf()
  const level = shop
    .db("inventory_level")
    .where({ inventory_item_id: mine.inventoryItemId, location_id: mine.locationId })
  const locking = shop.container.resolve<ILockingModule>(Modules.LOCKING)
  // As Medusa's shipments do: read, then written back.
  const sending = await locking.execute([mine.inventoryItemId], async () => {
    const read = await onShelf()
    const sending = act(packer, id, "replacements", {})
    await wait(700)
    await level.clone().update({ stocked_quantity: read - 5 })
    return { answer: sending }
  })
  expect((await sending.answer).status).toBe(200)
  expect(await onShelf()).toBe(before - 6)
  await level.clone().update({ stocked_quantity: before })
})

test("without goods on the shelf nothing is replaced, and the shop gives the case to the operator", async () => {
  const bought = await delivered()
  const { id } = await opened(bought, { wish: "replacement" })
  await act(manager, id, "answers", { outcome: "replacement" })
  const level = () =>
    shop.db("inventory_level").where({ inventory_item_id: mine.inventoryItemId, location_id: mine.locationId })
  const before = await onShelf()
  const { reserved_quantity } = await level().first("reserved_quantity")
  await level().update({ stocked_quantity: reserved_quantity })
  expect(await act(packer, id, "replacements", {})).toMatchObject({ status: 409, body: { code: "out_of_stock" } })
  await level().update({ stocked_quantity: before })
  expect((await act(packer, id, "escalations", { text: "Hết hàng rồi" })).status).toBe(403)
  expect((await act(manager, id, "escalations", { text: "Hết hàng rồi, mùa sau mới có" })).body.state).toBe("escalated")
  await judge(id, "answers", { outcome: "refund", text: "Chợ trả tiền lại." })
  expect(await refundsOf(bought)).toEqual([bought.price])
})

test("a refusal says why; the buyer takes it to the operator once, whose word is the last", async () => {
  const bought = await delivered()
  const { id } = await opened(bought)
  expect((await act(manager, id, "answers", { outcome: "refusal" })).status).toBe(400)
  expect((await act(manager, id, "answers", { outcome: "refusal", text: "Ảnh cho thấy nắp còn nguyên." })).status).toBe(
    200,
  )
  const refused = await caseOf(bought, id)
  expect([refused.state, refused.appealUntil !== null, refused.answer?.by]).toEqual(["refused", true, "shop"])
  const appealed = await Promise.all(
    [1, 2].map(() => buyerActs(bought, id, "escalations", { text: "Nắp nứt bên dưới." })),
  )
  expect(appealed.map(({ status }) => status).sort()).toEqual([200, 409])
  const { body } = await operator.get<OperatorReturns>("/admin/return-cases?state=escalated")
  expect(body.return_cases.find((one) => one.id === id)?.log.map(({ state, text }) => [state, text])).toEqual([
    ["open", null],
    ["refused", "Ảnh cho thấy nắp còn nguyên."],
    ["escalated", "Nắp nứt bên dưới."],
  ])
  expect((await act(manager, id, "answers", { outcome: "refund" })).status).toBe(409)
  expect((await judge(id, "answers", { outcome: "refusal", text: "Chợ xem ảnh, không thấy nứt." })).status).toBe(200)
  expect(await caseOf(bought, id)).toMatchObject({ state: "closed", appealUntil: null, canWithdraw: false })
  expect((await buyerActs(bought, id, "escalations", { text: "Tôi chưa chịu." })).status).toBe(409)
})

test("a shop that keeps silent loses its say on the day after its last; a refusal nobody took further is closed", async () => {
  const [silent, refused] = [await delivered(), await delivered()]
  const [open, second] = [await opened(silent), await opened(refused)]
  await act(manager, second.id, "answers", { outcome: "refusal", text: "Không đúng như ảnh." })
  await passOnReturns(shop.container)
  expect((await caseOf(silent, open.id)).state).toBe("open")
  await daysLater(5)
  await Promise.all([passOnReturns(shop.container), passOnReturns(shop.container)])
  expect(await caseOf(silent, open.id)).toMatchObject({ state: "escalated", wasEscalated: true })
  expect((await act(manager, open.id, "answers", { outcome: "refund" })).status).toBe(409)
  await daysLater(9)
  await passOnReturns(shop.container)
  expect((await caseOf(refused, second.id)).state).toBe("closed")
  expect((await caseOf(silent, open.id)).history.map(({ state }) => state)).toEqual(["open", "escalated"])
})

test("the window closes; what is not delivered cannot be returned", async () => {
  const bought = await delivered()
  const under = await placed(shop.api, [mine], 1)
  const parcel = (await pageOf(shop.api, under.token)).parcels[0]
  const line = await shop.db("producer_order_line").where({ producer_order_id: parcel?.id }).first("id")
  const early = { token: under.token, parcelId: parcel?.id ?? "", lineId: line.id, price: 1 }
  expect(await open(early)).toMatchObject({ status: 409, body: { code: "not_allowed_now" } })
  expect(await returnsOf(early)).toEqual([])
  await daysLater(8)
  expect((await returnsOf(bought))[0]?.isOpen).toBe(false)
  const before = filesKept()
  expect(await open(bought, { photos: [photo] })).toMatchObject({ status: 409, body: { code: "not_allowed_now" } })
  expect(filesKept()).toBe(before)
})

test("a case of the window's last minute finds the shop's money unreleased, and nothing else keeps it after", async () => {
  const [bought, quiet] = [await delivered({ paidAhead: true }), await delivered({ paidAhead: true })]
  await postParcels(shop.db, [bought.parcelId, quiet.parcelId], 7)
  const [parcel] = await returnsOf(bought)
  const clock = shop.container.resolve("clock")
  const released = async ({ parcelId }: Bought) =>
    (await shop.db("ledger_transaction").where({ producer_order_id: parcelId, kind: "released" })).length
  // The clock goes on ticking.
  await clock.set(new Date(`${parcel?.until}T23:58:00+07:00`))
  await releaseDue(shop.db, new Date(`${parcel?.until}T23:59:59.999+07:00`))
  expect([await released(bought), await released(quiet)]).toEqual([0, 0])
  await opened(bought)
  await clock.set(new Date(Date.parse(`${parcel?.until}T23:59:59+07:00`) + 2_000))
  expect(await open(quiet)).toMatchObject({ status: 409, body: { code: "not_allowed_now" } })
  const [now] = [await clock.now()]
  await releaseDue(shop.db, now)
  expect(await released(quiet)).toBe(1)
  const waits = await shop.db("payable_wait").where({ producer_order_id: bought.parcelId }).first("due_at")
  expect(waits.due_at <= now).toBe(true)
  const { rows } = await shop.db.raw(
    `select -sum(e.amount) as pending from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
     where t.producer_order_id = ? and e.account = 'producer_pending'`,
    [bought.parcelId],
  )
  expect(Number(rows[0].pending)).toBeGreaterThan(0)
}, 240_000)

test("no more is claimed than was delivered, whatever is pressed at once", async () => {
  const bought = await delivered()
  expect((await open(bought, { quantity: 4 })).body.fields).toEqual({ lines: "too_many" })
  expect((await open(bought, { lines: [{ lineId: "poline_none", quantity: 1 }] })).status).toBe(400)
  expect((await open(bought, { lines: [] })).status).toBe(400)
  const answers = await Promise.all([1, 2, 3, 4].map((n) => open(bought, { quantity: 2, text: `Chuyện thứ ${n}` })))
  expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
  const [first] = (await returnsOf(bought))[0]?.cases ?? []
  expect((await buyerActs(bought, first?.id ?? "", "withdrawals")).status).toBe(200)
  expect((await open(bought, { quantity: 3, text: "Cả ba hũ" })).status).toBe(201)
})

test("pressed three times at once it is one case, and its photographs are kept once", async () => {
  const bought = await delivered()
  const before = filesKept()
  const sent = await Promise.all([1, 2, 3].map(() => open(bought, { photos: [photo] })))
  expect(sent.map(({ status }) => status)).toEqual([201, 201, 201])
  expect((await returnsOf(bought))[0]?.cases).toHaveLength(1)
  expect(filesKept()).toBe(before + 1)
})

test("of two different answers at once one counts, and money goes at most once", async () => {
  const bought = await delivered()
  const { id } = await opened(bought)
  const answers = await Promise.all([
    act(manager, id, "answers", { outcome: "refund" }),
    act(manager, id, "answers", { outcome: "part_refund", amount: 1_000 }),
    act(manager, id, "answers", { outcome: "refusal", text: "Không nhận lại." }),
  ])
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  expect((await refundsOf(bought)).length).toBeLessThanOrEqual(1)
})

test("a process killed before or after the money went is finished by the job, and nothing goes twice", async () => {
  const [before, after] = [await delivered(), await delivered()]
  const [one, two] = [await opened(before), await opened(after)]
  const cutShort = { state: "refunding", outcome: "refund", answered_by: "shop", updated_at: new Date(0) }
  await shop.db("return_case").where({ id: one.id }).update(cutShort)
  await act(manager, two.id, "answers", { outcome: "refund" })
  await shop.db.raw("alter table return_case disable trigger user")
  await shop
    .db("return_case")
    .where({ id: two.id })
    .update({ ...cutShort, refunded: null })
  await shop.db.raw("alter table return_case enable trigger user")
  await passOnReturns(shop.container)
  await passOnReturns(shop.container)
  for (const bought of [before, after]) {
    expect(await refundsOf(bought)).toEqual([bought.price])
    expect((await returnsOf(bought))[0]?.cases[0]).toMatchObject({ state: "settled", refunded: bought.price })
  }
})

test("parts of a parcel that go back one by one never add up to more than was paid for it", async () => {
  const bought = await delivered({ paidAhead: true })
  const { id } = await opened(bought)
  await act(manager, id, "answers", { outcome: "refund" })
  expect((await open(bought, { text: "Lại bể nữa" })).status).toBe(400)
  const page = await pageOf(shop.api, bought.token)
  const parcel = page.parcels.find((one) => one.id === bought.parcelId)
  expect([parcel?.refunded, parcel?.due]).toEqual([bought.price, (parcel?.total ?? 0) - bought.price])
})

test("shop and buyer are told, each of a state once", async () => {
  const bought = await delivered()
  const { orderId } = await buyerOf(bought)
  await shop.db("order").where({ id: orderId }).update({ email: "hoa@example.com" })
  const { id } = await opened(bought)
  const kinds = async () =>
    (
      await shop
        .db("message")
        .where({ channel: "mail" })
        .whereLike("cause", `%${id}%`)
        .orderBy("created_at")
        .select("kind", "subject", "text")
    ).map(({ kind, text }: { kind: string; text: string }) => [kind, text])
  const has = (kind: string) => (told: string[][]) => told.some(([of]) => of === kind)
  await eventually(kinds, has("return_opened"), 40)
  await act(manager, id, "answers", { outcome: "part_refund", amount: 2_000 })
  await eventually(kinds, has("return_answered"), 40)
  const told = (await kinds()).filter(([kind]) => kind === "return_answered")
  expect(told).toHaveLength(1)
  expect(told[0]?.[1]).toMatch(/2\.000\s₫/)
})

test("a buyer is told that a replacement left and until when to miss it, and not of what the buyer said", async () => {
  const bought = await delivered()
  const { orderId } = await buyerOf(bought)
  await shop.db("order").where({ id: orderId }).update({ email: "lan@example.com" })
  const { id } = await opened(bought, { wish: "replacement" })
  await act(manager, id, "answers", { outcome: "replacement" })
  await act(packer, id, "replacements", { carrier: "GHTK", trackingCode: "S12" })
  const { replacement } = await caseOf(bought, id)
  const [year, month, day] = (replacement?.objectableUntil ?? "").split("-")
  const told = () => shop.db("message").where({ channel: "mail" }).whereLike("cause", `return:${id}:%`).pluck("text")
  const isThere = (texts: string[]) => texts.some((text) => text.includes("S12"))
  expect((await eventually(told, isThere, 40)).find((text: string) => text.includes("S12"))).toContain(
    `${day}/${month}/${year}`,
  )
  const before = (await told()).length
  await buyerActs(bought, id, "receipts", { arrived: true })
  const heard = () =>
    shop
      .db("outbox_message as m")
      .join("outbox_delivery as d", "d.message_id", "m.id")
      .where({ "m.topic": "return_case.changed", "m.key": bought.parcelId, "d.consumer": "tell-of-returns" })
      .whereNotNull("d.delivered_at")
  // Opened, answered, sent, received.
  await eventually(heard, (messages) => messages.length === 4, 40)
  expect(await told()).toHaveLength(before)
})

test("somebody else's case is answered as one that nobody has", async () => {
  const [bought, other] = [await delivered(), await delivered()]
  const { id } = await opened(bought, { photos: [photo] })
  const none = await buyerActs(other, "rcase_none", "withdrawals")
  expect(await buyerActs(other, id, "withdrawals")).toMatchObject({ status: 404, body: none.body })
  expect((await shop.api.file(`/store/order-pages/${other.token}/returns/${id}/photos/1`)).status).toBe(404)
  const at = (what: string) => `/producer/shops/${theirs.producerId}/returns/${what}`
  const unknown = await stranger.post(at("rcase_none/answers"), { outcome: "refund" })
  expect(await stranger.post(at(`${id}/answers`), { outcome: "refund" })).toMatchObject({
    status: 404,
    body: unknown.body,
  })
  expect((await stranger.file(at(`${id}/photos/1`))).status).toBe(404)
  const { body } = await stranger.get<ShopReturns>(at(`?parcel=${bought.parcelId}`).replace("/?", "?"))
  expect([body.returns, body.count]).toEqual([[], 0])
  expect((await act(packer, id, "answers", { outcome: "refund" })).status).toBe(403)
  expect((await shop.api.as(await staff(shop, "viewer")).post(`/admin/return-cases/${id}/answers`, {})).status).toBe(
    403,
  )
})

test("with its buyer forgotten nothing that was said is left, and sums stay", async () => {
  const bought = await delivered()
  const { orderId } = await buyerOf(bought)
  const { id } = await opened(bought, { photos: [photo] })
  await act(manager, id, "answers", { outcome: "part_refund", amount: 2_000, text: "Chị Hường ơi, quầy trả bớt." })
  const bindings = { orderIds: [orderId], contacts: [], customerId: null }
  const ofReturns = ORDER_ERASURES.filter(({ table }) => table.startsWith("return_case"))
  for (const { sql } of ofReturns) await shop.db.raw(sql, bindings)
  const row = await shop.db("return_case").where({ id }).first()
  expect([row.text.includes(TOLD.text), row.answer_text, Number(row.refunded)]).toEqual([false, null, 2_000])
  expect(await shop.db("return_case_photo").where({ return_case_id: id })).toEqual([])
  expect(await shop.db("return_case_event").where({ return_case_id: id }).whereNotNull("text")).toEqual([])
})

test("what was told never changes, its history is only appended, and every answer stands in the audit log", async () => {
  const bought = await delivered()
  const { id } = await opened(bought)
  await act(manager, id, "answers", { outcome: "part_refund", amount: 2_000 })
  await expect(shop.db("return_case").where({ id }).update({ disputed_amount: 1 })).rejects.toThrow("never changes")
  await expect(shop.db("return_case").where({ id }).update({ state: "open" })).rejects.toThrow("for good")
  await expect(shop.db("return_case_event").where({ return_case_id: id }).update({ actor: "x" })).rejects.toThrow(
    "never changed",
  )
  const entry = await shop
    .db("audit_entry")
    .where({ subject: `return_case:${id}` })
    .first()
  expect([entry.act, entry.for_shop, entry.after.amount]).toEqual(["return.answered", mine.producerId, 2_000])
})
