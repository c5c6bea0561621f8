import type { OrderPage, ParcelActsAnswer, ShopParcel, ShopParcels } from "@ocop/contract"
import { receivePaymentWorkflow } from "../../src/workflows/payment/receive-payment"
import type { Api } from "../support/api"
import { basketOf, formFor, order, type Pack, packs, placed, stock } from "../support/baskets"
import { contradictions } from "../support/books"
import { memberOf, otherShop } from "../support/members"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
let pack: Pack
let owner: Api
let packer: Api
beforeAll(async () => {
  shop = await startShop()
  const [first] = await packs(shop)
  if (!first) throw new Error("No goods")
  pack = first
  await stock(shop, pack, 500)
  owner = await memberOf(shop, pack.producerId, "owner")
  packer = await memberOf(shop, pack.producerId, "packer")
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

const base = () => `/producer/shops/${pack.producerId}`
const idOf = async (token: string): Promise<string> =>
  (await shop.api.get<OrderPage>(`/store/order-pages/${token}`)).body.parcels.find(
    ({ producer }) => producer.id === pack.producerId,
  )?.id ?? ""
const bought = async (quantity = 1) => {
  const { token } = await placed(shop.api, [pack], quantity)
  return { token, id: await idOf(token) }
}
const read = (id: string, by = owner) => by.get<ShopParcel>(`${base()}/parcels/${id}`)
const act = (id: string, name: string, body: unknown = {}, by = owner) =>
  by.post<ShopParcel & { code?: string }>(`${base()}/parcels/${id}/${name}`, body)
const list = (query = "", by = owner) => by.get<ShopParcels>(`${base()}/parcels${query}`)
const lastAct = (id: string) =>
  shop
    .db("audit_entry")
    .where({ subject: `parcel:${id}` })
    .orderBy("at", "desc")
    .first()

test("a parcel goes its way: confirmed, packed, sent, delivered, its cash with the shop, each act in the log", async () => {
  const { id } = await bought(2)
  const fresh = (await read(id)).body
  expect(fresh).toMatchObject({ state: "placed", contact: null, acts: ["confirm", "decline"], isLate: false })
  expect(Date.parse(fresh.confirmBy ?? "") - Date.parse(fresh.placedAt)).toBe(24 * 3_600_000)
  expect((await act(id, "confirmations")).body).toMatchObject({
    state: "confirmed",
    confirmBy: null,
    contact: { phone: expect.stringMatching(/^0\d{9}$/), address: expect.stringContaining("Tiên Thượng") },
  })
  expect((await act(id, "packings")).body.acts).toEqual(["ship", "cancel"])
  const sent = await act(id, "shipments", { carrier: "Bưu điện", trackingCode: "VN123" })
  expect(sent.body).toMatchObject({ state: "shipped", carrier: "Bưu điện", trackingCode: "VN123" })
  const done = (await act(id, "deliveries", { cashHeldBy: "producer" })).body
  expect(done).toMatchObject({ state: "delivered", acts: [], cash: 0, heldCash: { heldBy: "producer" } })
  expect(done.heldCash?.amount).toBe(done.due)
  expect(done.history.map(({ state, by }) => [state, by])).toEqual([
    ["placed", "buyer"],
    ["confirmed", "shop"],
    ["packed", "shop"],
    ["shipped", "shop"],
    ["delivered", "shop"],
  ])
  expect(await lastAct(id)).toMatchObject({ act: "parcel.delivered", for_shop: pack.producerId, is_assistant: false })
})

test("a packer packs, sends and collects, but neither confirms, declines nor cancels", async () => {
  const { id } = await bought()
  const body = { key: "12345678-a", lines: [{ lineId: "x", quantity: 1 }], reason: "Hết hàng" }
  expect((await read(id, packer)).body.acts).toEqual([])
  for (const name of ["confirmations", "declines", "cancellations"])
    expect((await act(id, name, { ...body }, packer)).status).toBe(403)
  expect((await packer.post(`${base()}/parcel-acts`, { act: "confirm", ids: [id] })).status).toBe(403)
  await act(id, "confirmations")
  for (const name of ["packings", "shipments", "deliveries"]) expect((await act(id, name, {}, packer)).status).toBe(200)
})

test("tabs hold what is to be done, oldest first; searching finds a code, a name without marks, and nothing of others", async () => {
  const before = (await list("?tab=to_confirm")).body.counts
  const { id } = await bought()
  const { body } = await list("?tab=to_confirm")
  expect(body.counts.to_confirm).toBe(before.to_confirm + 1)
  const { code, recipient } = (await read(id)).body
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  for (const q of [code, code.toLowerCase().slice(0, 6), "nguyen thi hoa"])
    expect((await list(`?q=${encodeURIComponent(q)}`)).body.parcels.map((parcel) => parcel.id)).toContain(id)
  expect(recipient).toBe("Nguyễn Thị Hoa")
  expect((await list("?q=%25")).body.parcels).toEqual([])
  const theirs = await memberOf(shop, await otherShop(shop, pack.producerId), "owner")
  expect((await list("", theirs)).status).toBe(404)
  expect((await theirs.get(`${base()}/parcels/${id}`)).status).toBe(404)
  const today = await shop.container.resolve("clock").today()
  expect((await list(`?day=${today}&tab=to_confirm`)).body.parcels.map((parcel) => parcel.id)).toContain(id)
  expect((await list("?day=2020-01-01")).body.parcels).toEqual([])
  expect((await list("?tab=none")).status).toBe(400)
})

test("pages follow each other without a gap, with the same statements however many parcels there are", async () => {
  for (let count = 0; count < 22; count++) await placed(shop.api, [pack])
  const asked: string[] = []
  const hear = ({ sql }: { sql: string }) => {
    if (sql.includes("producer_order po")) asked.push(sql)
  }
  shop.db.on("query", hear)
  const first = (await list("?tab=to_confirm")).body
  shop.db.removeListener("query", hear)
  expect(asked).toHaveLength(2)
  expect([first.parcels.length, first.next !== null]).toEqual([20, true])
  const second = (await list(`?tab=to_confirm&cursor=${first.next}`)).body
  const seen = [...first.parcels, ...second.parcels].map(({ placedAt, id }) => [placedAt, id])
  expect(new Set(seen.map(([, id]) => id)).size).toBe(seen.length)
  expect(seen).toEqual([...seen].sort(([a = ""], [b = ""]) => a.localeCompare(b)))
  expect(seen.length).toBe(Math.min(40, first.counts.to_confirm))
  expect((await list("?cursor=nothing")).status).toBe(400)
}, 600_000)

test("many at once: each is done or not by itself", async () => {
  const [a, b, c] = [await bought(), await bought(), await bought()]
  await shop.api.post(`/store/order-pages/${b.token}/parcels/${b.id}/cancellations`)
  const ids = [a.id, b.id, "porder_none", c.id, a.id]
  const { status, body } = await owner.post<ParcelActsAnswer>(`${base()}/parcel-acts`, { act: "confirm", ids })
  expect([status, body.results]).toEqual([
    200,
    [
      { id: a.id, isDone: true, problem: null },
      { id: b.id, isDone: false, problem: "conflict" },
      { id: "porder_none", isDone: false, problem: "not_found" },
      { id: c.id, isDone: true, problem: null },
    ],
  ])
  const sent = { act: "ship", ids: [a.id], shipment: { carrier: "GHN" } }
  expect((await owner.post<ParcelActsAnswer>(`${base()}/parcel-acts`, sent)).body.results[0]?.problem).toBe("conflict")
  await owner.post(`${base()}/parcel-acts`, { act: "pack", ids: [a.id, c.id] })
  await owner.post(`${base()}/parcel-acts`, { ...sent, ids: [a.id, c.id] })
  expect((await read(c.id)).body).toMatchObject({ state: "shipped", carrier: "GHN" })
})

test("nobody at home twice: sent again, given up, and the fee is borne by whoever the rule names that day", async () => {
  await shop.container.resolve("setting").choose({ parcels: { failedFeeBorneBy: { refused: "operator" } } })
  const { id, token } = await bought()
  for (const name of ["confirmations", "packings", "shipments"]) await act(id, name)
  expect((await act(id, "failures", { reason: "no_answer", note: "Gọi 3 lần" })).body).toMatchObject({
    state: "undeliverable",
    acts: ["ship", "cancel"],
    failures: 1,
  })
  expect((await list("?tab=to_send")).body.parcels[0]?.id).toBe(id)
  await act(id, "shipments")
  const { body } = await act(id, "failures", { reason: "refused" })
  expect(body.attempts.map(({ reason, borneBy }) => [reason, borneBy])).toEqual([
    ["no_answer", "producer"],
    ["refused", "operator"],
  ])
  await act(id, "cancellations", { reason: "Khách không nhận" })
  const page = (await shop.api.get<OrderPage>(`/store/order-pages/${token}`)).body
  expect(page.parcels[0]?.history.at(-1)).toMatchObject({ state: "cancelled", reason: "Khách không nhận" })
})

test("a phone that refused twice pays ahead, in whatever form it is typed; another does not", async () => {
  const phone = "0987654321"
  const orderBy = async (typed: string) => {
    const basketId = await basketOf(shop.api, [pack])
    return order(shop.api, basketId, await formFor(shop.api, basketId, { phone: typed }))
  }
  for (const refusal of [1, 2]) {
    const { status, body } = await orderBy(phone)
    expect([refusal, status]).toEqual([refusal, 201])
    const id = await idOf(body.token)
    for (const name of ["confirmations", "packings", "shipments"]) await act(id, name)
    await act(id, "failures", { reason: "refused" })
    await act(id, "cancellations", { reason: "Khách không nhận" })
  }
  expect(await orderBy("+84 987 654 321")).toMatchObject({
    status: 409,
    body: { code: "pay_ahead", fields: { payment: "pay_ahead" } },
  })
  expect((await orderBy("0987654322")).status).toBe(201)
  const basketId = await basketOf(shop.api, [pack])
  const ahead = await formFor(shop.api, basketId, { phone, payment: "bank_transfer" })
  expect((await order(shop.api, basketId, ahead)).status).toBe(201)
  await shop.container.resolve("setting").choose({ parcels: { refusalsUntilPaidAhead: 3 } })
  expect((await orderBy(phone)).status).toBe(201)
})

test("a maker that owes too much of buyers' cash: its basket is paid ahead, and no other way slips through", async () => {
  await shop.container.resolve("setting").choose({ money: { producerDebtMax: 0 } })
  const { rows } = await shop.db.raw(
    "select coalesce(sum(amount), 0)::int as owed from ledger_entry where producer_id = ? and account in ('producer_debt', 'producer_payable')",
    [pack.producerId],
  )
  const basketId = await basketOf(shop.api, [pack])
  const basket = await shop.api.get<{ payments: { id: string; available: boolean; reason: string | null }[] }>(
    `/store/baskets/${basketId}?commune=18364`,
  )
  const cash = basket.body.payments.find(({ id }) => id === "cash_on_delivery")
  const isPaused = Number(rows[0].owed) > 0
  expect(cash).toMatchObject(isPaused ? { available: false, reason: "paused" } : { available: true, reason: null })
  const placedNow = await order(shop.api, basketId, await formFor(shop.api, basketId))
  expect(placedNow.status).toBe(isPaused ? 409 : 201)
  await shop.container.resolve("setting").choose({ money: { producerDebtMax: 3_000_000 } })
})

test("a present: its packer sees no price, nor does anybody see the giver's phone", async () => {
  const basketId = await basketOf(shop.api, [pack])
  const form = await formFor(shop.api, basketId, {
    payment: "bank_transfer",
    gift: { buyerName: "Lê Văn Đạt", buyerPhone: "0900000009", card: "Mừng tuổi mẹ" },
  })
  const { body } = await order(shop.api, basketId, form)
  const id = await idOf(body.token)
  expect((await read(id)).status).toBe(404)
  const { order_id } = await shop.db("producer_order").where({ id }).first("order_id")
  await payByHand(order_id)
  await act(id, "confirmations")
  const seen = (await read(id, packer)).body
  expect(seen).toMatchObject({
    isGift: true,
    due: null,
    money: null,
    card: "Mừng tuổi mẹ",
    lines: [{ unitPrice: null }],
  })
  expect(JSON.stringify(seen)).not.toContain("0900000009")
  expect((await read(id)).body.money?.total).toBeGreaterThan(0)
  // Nor is its invoice for whoever packs it, which says every price.
  const invoice = { company: "Công ty Cây Đa", taxCode: "0100109106", address: "1 Tràng Tiền", email: "kt@example.com" }
  await shop.api.post(`/store/order-pages/${body.token}/invoice-request`, invoice)
  expect((await attach(id, PDF)).body.invoice?.company).toBe(invoice.company)
  const file = `${base()}/parcels/${id}/invoice-file`
  expect([(await read(id, packer)).body.invoice, (await packer.get(file)).status]).toEqual([null, 404])
  expect((await owner.get(file)).status).toBe(200)
})

async function payByHand(orderId: string) {
  const { amount } = await shop.db("payment_request").where({ order_id: orderId }).first("amount")
  await receivePaymentWorkflow(shop.container).run({
    input: { orderId, amount: Number(amount), at: new Date(), cause: `hand:${orderId}` },
  })
}

test("the order's own number is nowhere in what a shop reads: with the phone it would open the whole order", async () => {
  const { id, token } = await bought()
  await act(id, "confirmations")
  const { number } = (await shop.api.get<OrderPage>(`/store/order-pages/${token}`)).body
  const { order_id } = await shop.db("producer_order").where({ id }).first("order_id")
  for (const answer of [await read(id), await list("?tab=to_pack"), await owner.get(`${base()}/home`)])
    for (const secret of [number, order_id]) expect(JSON.stringify(answer.body)).not.toContain(secret)
})

const PDF = "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer\n%%EOF\n"
async function attach(id: string, content: string, by = owner) {
  const form = new FormData()
  form.set("file", new Blob([content]), "../../hóa đơn của tôi.exe")
  const sent = await fetch(`${shop.url}${base()}/parcels/${id}/invoice-file`, {
    method: "POST",
    headers: (by as unknown as { headers: Record<string, string> }).headers,
    body: form,
  })
  return { status: sent.status, body: (await sent.json()) as ShopParcel & { fields?: Record<string, string> } }
}

test("the invoice that a buyer asked for: attached by a manager, downloaded by the buyer and by nobody else", async () => {
  const { id, token } = await bought()
  expect((await attach(id, PDF)).body.fields).toEqual({ file: "not_wanted" })
  const invoice = { company: "Công ty Cây Đa", taxCode: "0100109106", address: "1 Tràng Tiền", email: "kt@example.com" }
  const asked = await shop.api.post(`/store/order-pages/${token}/invoice-request`, invoice)
  expect(asked.status).toBeLessThan(300)
  expect((await read(id)).body.invoice).toMatchObject({ ...invoice, file: null })
  expect((await attach(id, PDF, packer)).status).toBe(403)
  expect((await attach(id, "<html><script>x</script>")).body.fields).toEqual({ file: "active_content" })
  const { code } = (await read(id)).body
  expect((await attach(id, PDF)).body.invoice?.file).toMatchObject({ name: `hoa-don-${code}.pdf`, bytes: PDF.length })
  const path = `/store/order-pages/${token}/parcels/${id}/invoice-file`
  const file = await shop.api.get<string>(path)
  expect([file.status, file.body, file.headers.get("content-disposition")]).toEqual([
    200,
    PDF,
    `attachment; filename="hoa-don-${code}.pdf"`,
  ])
  const other = await bought()
  expect((await shop.api.get(path.replace(token, other.token))).status).toBe(404)
  const page = (await shop.api.get<OrderPage>(`/store/order-pages/${token}`)).body
  expect(page.parcels[0]?.invoiceFile).toMatchObject({ name: `hoa-don-${code}.pdf` })
  expect((await attach(id, '<?xml version="1.0"?>\n<HDon></HDon>\n')).body.invoice?.file?.name).toMatch(/\.xml$/)
  expect((await owner.delete(`${base()}/parcels/${id}/invoice-file`)).status).toBe(200)
  expect((await shop.api.get(path)).status).toBe(404)
  expect(await shop.db("invoice_file").where({ producer_order_id: id })).toEqual([])
})
