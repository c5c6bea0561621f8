import type { OrderPage } from "@ocop/contract"
import { remindPayments } from "../../src/messages/remind-payments"
import { lapseDue } from "../../src/payment/lapse-due"
import { receivePaymentWorkflow } from "../../src/workflows/payment/receive-payment"
import type { Api } from "../support/api"
import type { Pack } from "../support/baskets"
import { buy, messagesOf, plenty } from "../support/buyer"
import { eventually } from "../support/eventually"
import { delivered, mailOf, one, phoneTextOf, saidOf } from "../support/post"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

let shop: Shop
let desk: Api
let goods: [Pack, Pack]

beforeAll(async () => {
  shop = await startShop()
  desk = shop.api.as(await staff(shop, "operator"))
  goods = await plenty(shop)
})
afterAll(() => shop?.stop())

const parcelsOf = (orderId: string) => shop.db("producer_order").where({ order_id: orderId }).orderBy("number")
const act = async (id: string, name: string, body: unknown = {}) => {
  const answer = await desk.post(`/admin/producer-orders/${id}/${name}`, body)
  expect({ name, status: answer.status, body: answer.body }).toMatchObject({ status: 200 })
}
const linkIn = (text: string) => /\/don-hang\/([\w-]{22})/.exec(text)?.[1] ?? ""

describe("an order paid at the door", () => {
  test("is told once by mail and once by phone, with a link that opens it", async () => {
    const { number, email, orderId, form } = await buy(shop, [goods[0]])
    const row = one(await saidOf(shop, number, ["order_placed"]), "order_placed")
    expect(row).toMatchObject({ state: "sent", to: email, attempts: 1 })
    const mail = await mailOf(row)
    expect(mail.subject).toBe(`Đơn ${number}: chợ nhận đơn rồi`)
    expect(mail.to).toMatchObject([{ address: email }])
    expect(mail.messageId).toContain(row.id)
    expect(mail.text).toContain("Chào Nguyễn Thị Hoa,")
    const page = await shop.api.get<OrderPage>(`/store/order-pages/${linkIn(mail.text ?? "")}`)
    expect(page.body).toMatchObject({ number, email })
    expect(mail.html).toContain(linkIn(mail.text ?? ""))
    const phone = one(await saidOf(shop, number, ["order_placed"], "phone"), "order_placed")
    expect(phoneTextOf(phone)).toContain(`To: ${form.phone}`)
    expect(phoneTextOf(phone)).toContain(number)
    expect(await messagesOf(shop, orderId)).toHaveLength(2)
  })

  test("keeps no key in the log, and only hashes elsewhere", async () => {
    const { number, orderId } = await buy(shop, [goods[0]])
    const row = one(await saidOf(shop, number, ["order_placed"]), "order_placed")
    const token = linkIn((await mailOf(row)).text ?? "")
    expect(token).toHaveLength(22)
    expect(JSON.stringify(await messagesOf(shop, orderId))).not.toContain(token)
    expect(JSON.stringify(await shop.db("order_access").where({ order_id: orderId }))).not.toContain(token)
  })

  test("without an e-mail address hears by phone alone", async () => {
    const { number, orderId } = await buy(shop, [goods[0]], { email: undefined })
    await saidOf(shop, number, ["order_placed"], "phone")
    expect((await messagesOf(shop, orderId)).map(({ channel }) => channel)).toEqual(["phone"])
  })

  test("in English reads English, with the English page", async () => {
    const { number } = await buy(shop, [goods[0]], { locale: "en" })
    const mail = await mailOf(one(await saidOf(shop, number, ["order_placed"]), "order_placed"))
    expect(mail.subject).toBe(`Order ${number}: we have it`)
    expect(mail.text).toContain("/en/don-hang/")
    expect(mail.headers.find(({ key }) => key === "content-language")?.value).toBe("en")
  })
})

describe("a parcel", () => {
  test("shipped, undeliverable, shipped again and cancelled is told each time, with tracking and what is owed", async () => {
    const { number, orderId } = await buy(shop, goods)
    const [first, second] = await parcelsOf(orderId)
    for (const name of ["confirmations", "packings"]) await act(first.id, name)
    const tracking = { carrier: "Bưu điện", trackingCode: "VN42", trackingUrl: "https://track.example/VN42?a=1&b=2" }
    await act(first.id, "shipments", tracking)
    const shipped = await mailOf(one(await saidOf(shop, number, ["shipped"]), "shipped"))
    expect(shipped.subject).toBe(`Đơn ${number}: kiện 1 đang trên đường`)
    expect(shipped.text).toContain("VN42")
    expect(shipped.text).toContain("https://track.example/VN42?a=1&b=2")
    expect(shipped.html).toContain("https://track.example/VN42?a=1&amp;b=2")
    await act(first.id, "deliveries", { outcome: "undeliverable", reason: "no_answer", note: "nhà khóa cửa" })
    const failed = await mailOf(one(await saidOf(shop, number, ["undeliverable"]), "undeliverable"))
    expect(failed.text).toContain("chưa gặp được bạn")
    expect(failed.text).not.toContain("khóa cửa")
    await act(first.id, "shipments", tracking)
    await eventually(
      () => saidOf(shop, number, ["shipped"]),
      (rows) => rows.filter(({ kind, state }) => kind === "shipped" && state === "sent").length === 2,
    )
    await act(second.id, "cancellations", { reason: "<img src=x onerror=alert(1)> hết hàng" })
    const row = one(await saidOf(shop, number, ["cancelled"]), "cancelled")
    const cancelled = await mailOf(row)
    expect(cancelled.text).toContain("<img src=x onerror=alert(1)> hết hàng")
    expect(cancelled.html).toContain("&lt;img src=x onerror=alert(1)&gt; hết hàng")
    expect(cancelled.html).not.toContain("<img")
    expect(cancelled.text).toContain("không phải trả gì")
  })

  test("that its buyer cancelled is told without what the buyer typed", async () => {
    const { number, orderId, token } = await buy(shop, [goods[0]])
    const [parcel] = await parcelsOf(orderId)
    await shop.api.post(`/store/order-pages/${token}/parcels/${parcel.id}/cancellations`, {
      reason: "xem evil.example",
    })
    const mail = await mailOf(one(await saidOf(shop, number, ["cancelled"]), "cancelled"))
    expect(mail.raw + mail.text).not.toContain("evil.example")
  })
})

describe("an order paid by transfer", () => {
  const byTransfer = { payment: "bank_transfer" }
  afterEach(() => shop.container.resolve("clock").reset())

  test("is told where to pay, then reminded twice, then that it lapsed, and of no parcel", async () => {
    const { number, orderId } = await buy(shop, goods, byTransfer)
    const asked = await mailOf(one(await saidOf(shop, number, ["awaiting_payment"]), "awaiting_payment"))
    const request = await shop.db("payment_request").where({ order_id: orderId }).first()
    expect(asked.text).toContain(request.memo)
    expect(asked.text).toContain("đừng chuyển tiền thật")
    const clock = shop.container.resolve("clock")
    const due = new Date(request.due_at).getTime()
    const half = (due - Date.now()) / 2
    await clock.set(new Date(due - half + 60_000))
    await Promise.all([remindPayments(shop.container), remindPayments(shop.container)])
    await clock.set(new Date(due - 5 * 60_000))
    await remindPayments(shop.container)
    await remindPayments(shop.container)
    await eventually(
      () => messagesOf(shop, orderId),
      (rows) => rows.filter(({ kind, state }) => kind === "payment_lapsing" && state === "sent").length === 4,
    )
    await clock.set(new Date(due + 1000))
    await lapseDue(shop.container)
    const lapsed = await mailOf(one(await saidOf(shop, number, ["payment_lapsed"]), "payment_lapsed"))
    expect(lapsed.subject).toContain("đơn đã hủy")
    await delivered(shop)
    const kinds = (await messagesOf(shop, orderId)).filter(({ channel }) => channel === "mail").map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(["awaiting_payment", "payment_lapsed", "payment_lapsing", "payment_lapsing"])
  })

  test("is told when the money is in, and when a parcel goes that its money comes back", async () => {
    const { number, orderId } = await buy(shop, goods, byTransfer)
    await saidOf(shop, number, ["awaiting_payment"])
    const { amount } = await shop.db("payment_request").where({ order_id: orderId }).first()
    const at = await shop.container.resolve("clock").now()
    const receipt = { orderId, amount: Number(amount), at, cause: `hand:${orderId}` }
    await receivePaymentWorkflow(shop.container).run({ input: receipt })
    const paid = await mailOf(one(await saidOf(shop, number, ["paid"]), "paid"))
    expect(paid.subject).toBe(`Đơn ${number}: tiền đã vào`)
    const [parcel] = await parcelsOf(orderId)
    await act(parcel.id, "cancellations", { reason: "Mẻ này hết rồi" })
    const cancelled = await mailOf(one(await saidOf(shop, number, ["cancelled"]), "cancelled"))
    expect(cancelled.text).toContain("Chợ sẽ hoàn")
    await shop
      .db("bank_refund")
      .where({ order_id: orderId })
      .update({ state: "sent", reference: "FT1", sent_at: new Date(), sent_by: "user" })
    const refunded = one(await saidOf(shop, number, ["refunded"]), "refunded")
    expect(refunded.cause).toBe(`refunded:${orderId}:${Number(parcel.total)}`)
  })

  test("with money that does not fit hears that somebody looks at it", async () => {
    const { number, orderId } = await buy(shop, [goods[0]], byTransfer)
    await saidOf(shop, number, ["awaiting_payment"])
    await shop.db("bank_transaction").insert({
      ...{ id: `btx_${orderId}`, source: "file", reference: orderId, amount: 1000, currency: "VND", description: "x" },
      ...{ happened_at: new Date(), order_id: orderId, state: "new" },
    })
    await shop.db("bank_transaction").where({ order_id: orderId }).update({ state: "queued", problem: "too_little" })
    const mail = await mailOf(one(await saidOf(shop, number, ["money_in_question"]), "money_in_question"))
    expect(mail.text).toContain("1.000\u00a0₫")
  })
})
