import type { OrderPage } from "@ocop/contract"
import { remindPayments } from "../../src/messages/remind-payments"
import { sendCode } from "../../src/messages/send-code"
import { sendPasswordReset } from "../../src/messages/send-password-reset"
import { MESSAGE } from "../../src/modules/message"
import type MessageService from "../../src/modules/message/service"
import { sendMessages } from "../../src/outbox/consumers/send-messages"
import { lapseDue } from "../../src/payment/lapse-due"
import { receivePaymentWorkflow } from "../../src/workflows/payment/receive-payment"
import type { Api } from "../support/api"
import { basketOf, formFor, order, type Pack, packs, stock } from "../support/baskets"
import { eventually } from "../support/eventually"
import { delivered, filesIn, mailOf, one, phoneTextOf, type Row, saidOf } from "../support/post"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

let shop: Shop
let desk: Api
let goods: [Pack, Pack]
let log: MessageService

beforeAll(async () => {
  shop = await startShop()
  desk = shop.api.as(await staff(shop, "operator"))
  const [first, second] = await packs(shop)
  if (!first || !second) throw new Error("The template sells too little")
  goods = [first, second]
  for (const pack of goods) await stock(shop, pack, 200)
  log = shop.container.resolve<MessageService>(MESSAGE)
})
afterAll(() => shop?.stop())

let people = 0
async function buy(changes: Record<string, unknown> = {}, wanted: Pack[] = [goods[0]]) {
  people += 1
  const email = `buyer-${people}@example.com`
  const basketId = await basketOf(shop.api, wanted)
  const form = { ...(await formFor(shop.api, basketId)), email, ...changes }
  const { status, body } = await order(shop.api, basketId, form)
  if (status !== 201) throw new Error(`Not placed: ${JSON.stringify(body)}`)
  const { order_id: orderId } = await shop.db("placed_order").where({ number: body.number }).first("order_id")
  return { ...body, email, orderId: String(orderId), form }
}
const parcelsOf = (orderId: string) => shop.db("producer_order").where({ order_id: orderId }).orderBy("number")
const act = async (id: string, name: string, body: unknown = {}) => {
  const answer = await desk.post(`/admin/producer-orders/${id}/${name}`, body)
  expect({ name, status: answer.status, body: answer.body }).toMatchObject({ status: 200 })
}
const messagesOf = (orderId: string): Promise<Row[]> => shop.db("message").where({ order_id: orderId })
const linkIn = (text: string) => /\/don-hang\/([\w-]{22})/.exec(text)?.[1] ?? ""

describe("an order paid at the door", () => {
  test("is told once by mail and once by phone, with a link that opens it", async () => {
    const { number, email, orderId, form } = await buy()
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
    expect(await messagesOf(orderId)).toHaveLength(2)
  })

  test("keeps no key in the log, and only hashes elsewhere", async () => {
    const { number, orderId } = await buy()
    const row = one(await saidOf(shop, number, ["order_placed"]), "order_placed")
    const token = linkIn((await mailOf(row)).text ?? "")
    expect(token).toHaveLength(22)
    expect(JSON.stringify(await messagesOf(orderId))).not.toContain(token)
    expect(JSON.stringify(await shop.db("order_access").where({ order_id: orderId }))).not.toContain(token)
  })

  test("without an e-mail address hears by phone alone", async () => {
    const { number, orderId } = await buy({ email: undefined })
    await saidOf(shop, number, ["order_placed"], "phone")
    expect((await messagesOf(orderId)).map(({ channel }) => channel)).toEqual(["phone"])
  })

  test("in English reads English, with the English page", async () => {
    const { number } = await buy({ locale: "en" })
    const mail = await mailOf(one(await saidOf(shop, number, ["order_placed"]), "order_placed"))
    expect(mail.subject).toBe(`Order ${number}: we have it`)
    expect(mail.text).toContain("/en/don-hang/")
    expect(mail.headers.find(({ key }) => key === "content-language")?.value).toBe("en")
  })
})

describe("a parcel", () => {
  test("shipped, undeliverable, shipped again and cancelled is told each time, with tracking and what is owed", async () => {
    const { number, orderId } = await buy({}, [...goods])
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
    const { number, orderId, token } = await buy()
    const [parcel] = await parcelsOf(orderId)
    await shop.api.post(`/store/order-pages/${token}/parcels/${parcel.id}/cancellations`, {
      reason: "xem evil.example",
    })
    const mail = await mailOf(one(await saidOf(shop, number, ["cancelled"]), "cancelled"))
    expect(mail.raw + mail.text).not.toContain("evil.example")
  })
})

describe("once", () => {
  test("an outbox that delivers everything twice, and two deliverers at once, add nothing", async () => {
    const { number, orderId } = await buy()
    await saidOf(shop, number, ["order_placed"])
    const keys: string[] = await shop.db("producer_order").where({ order_id: orderId }).pluck("id")
    const again = keys.map((key, n) => ({ id: `again_${n}`, topic: "producer_order.changed", key, payload: null }))
    await Promise.all([1, 2, 3].map(() => sendMessages.deliver(again, shop.container)))
    await shop
      .db("outbox_delivery")
      .where({ consumer: "send-messages" })
      .update({ delivered_at: null, due_at: new Date() })
    await delivered(shop)
    expect(await messagesOf(orderId)).toHaveLength(2)
  })

  test("a message whose process died before sending goes out once, when its lease is over", async () => {
    const { orderId, number } = await buy()
    const row = one(await saidOf(shop, number, ["order_placed"]), "order_placed")
    const id = `${row.id}_dead`
    const lease = shop.db.raw("now() + interval '3 seconds'")
    await shop.db("message").insert({
      ...{ id, kind: row.kind, channel: "mail", cause: `dead:${row.id}`, to: row.to, locale: "vi", order_id: orderId },
      ...{
        subject: row.subject,
        text: row.text,
        html: row.html,
        attempts: 1,
        due_at: new Date(0),
        claimed_until: lease,
      },
    })
    await new Promise((resolve) => setTimeout(resolve, 2500))
    expect(filesIn("mail")).not.toContain(`${id}.eml`)
    const sent = await eventually(
      () => shop.db("message").where({ id }).first(),
      ({ state }) => state === "sent",
    )
    expect(sent.attempts).toBe(2)
    expect(filesIn("mail").filter((name) => name.includes(id))).toEqual([`${id}.eml`])
  })

  test("four senders at once send forty messages once each", async () => {
    const drafts = Array.from({ length: 40 }, (_, n) => ({
      ...{ kind: "paid" as const, channel: "mail" as const, cause: `many:${n}`, to: `many-${n}@example.com` },
      ...{ locale: "vi" as const, orderId: null, subject: "s", text: "t", html: null, expiresAt: null },
    }))
    await Promise.all([1, 2, 3, 4].map(() => log.queue(drafts)))
    const rows = await eventually(
      () => shop.db("message").whereLike("cause", "many:%"),
      (all) => all.every(({ state }: Row) => state === "sent"),
      30,
    )
    expect(rows.map(({ attempts }) => attempts)).toEqual(Array(40).fill(1))
  })

  test("what would no longer be true is not sent", async () => {
    const draft = {
      ...{ kind: "payment_lapsing" as const, channel: "mail" as const, cause: "late:1", to: "late@example.com" },
      ...{ locale: "vi" as const, orderId: null, subject: "s", text: "t", html: null, expiresAt: new Date(0) },
    }
    const [id] = await log.queue([draft])
    const row = await eventually(
      () => shop.db("message").where({ id }).first(),
      ({ state }) => state !== "queued",
    )
    expect(row).toMatchObject({ state: "failed", sent_at: null })
    expect(filesIn("mail")).not.toContain(`${id}.eml`)
  })
})

describe("what people type", () => {
  test("a name with line ends or an address becomes neither a header nor an advertisement", async () => {
    const { number, email } = await buy({ name: "Hoa\r\nBcc: nhieu@example.com\r\nxem evil.example" })
    const row = one(await saidOf(shop, number, ["order_placed"]), "order_placed")
    const mail = await mailOf(row)
    expect(mail.headers.map(({ key }) => key)).not.toContain("bcc")
    expect(mail.to).toMatchObject([{ address: email }])
    expect(mail.text).toMatch(/^Chào bạn,/)
    expect(mail.text).not.toContain("evil.example")
  })

  test("an address that no mail goes to is refused once", async () => {
    const bad = [
      "a@b",
      "a@b.c d@e.fr",
      "a\r\nBcc: x@y.zz@example.com",
      '"x y"@example.com',
      "<a@example.com>",
      "x".repeat(300),
    ]
    const drafts = bad.map((to, n) => ({
      ...{ kind: "paid" as const, channel: "mail" as const, cause: `bad:${n}`, to, locale: "vi" as const },
      ...{ orderId: null, subject: "s", text: "t", html: null, expiresAt: null },
    }))
    await log.queue(drafts)
    const rows: Row[] = await eventually(
      () => shop.db("message").whereLike("cause", "bad:%"),
      (all) => all.every(({ state }: Row) => state !== "queued"),
    )
    expect(rows.map(({ state, attempts }) => `${state} ${attempts}`)).toEqual(bad.map(() => "refused 1"))
  })
})

describe("an order paid by transfer", () => {
  const byTransfer = { payment: "bank_transfer" }
  afterEach(() => shop.container.resolve("clock").reset())

  test("is told where to pay, then reminded twice, then that it lapsed, and of no parcel", async () => {
    const { number, orderId } = await buy(byTransfer, [...goods])
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
      () => messagesOf(orderId),
      (rows) => rows.filter(({ kind, state }) => kind === "payment_lapsing" && state === "sent").length === 4,
    )
    await clock.set(new Date(due + 1000))
    await lapseDue(shop.container)
    const lapsed = await mailOf(one(await saidOf(shop, number, ["payment_lapsed"]), "payment_lapsed"))
    expect(lapsed.subject).toContain("đơn đã hủy")
    await delivered(shop)
    const kinds = (await messagesOf(orderId)).filter(({ channel }) => channel === "mail").map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(["awaiting_payment", "payment_lapsed", "payment_lapsing", "payment_lapsing"])
  })

  test("is told when the money is in, and when a parcel goes that its money comes back", async () => {
    const { number, orderId } = await buy(byTransfer, [...goods])
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
    const { number, orderId } = await buy(byTransfer)
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

describe("codes and links to a new password", () => {
  test("leave, and stay in no log", async () => {
    expect(await sendCode(shop.container, { phone: "0987654321", code: "481206", locale: "vi" })).toBe("sent")
    expect(await sendCode(shop.container, { email: "code@example.com", code: "481207", locale: "en" })).toBe("sent")
    const link = "http://localhost:3000/mat-khau?token=abc&x=1"
    expect(await sendPasswordReset(shop.container, { email: "code@example.com", link, locale: "vi" })).toBe("sent")
    const rows: Row[] = await shop.db("message").whereIn("kind", ["code", "password_reset"]).orderBy("created_at")
    expect(rows.map(({ state }) => state)).toEqual(["sent", "sent", "sent"])
    expect(JSON.stringify(rows)).not.toMatch(/48120[67]|token=abc/)
    const [byPhone, byMail, reset] = rows as [Row, Row, Row]
    expect(phoneTextOf(byPhone)).toContain("481206")
    expect((await mailOf(byMail)).text).toContain("481207")
    expect((await mailOf(reset)).text).toContain(link)
    expect((await mailOf(reset)).html).toContain("token=abc&amp;x=1")
  })

  test("are refused for what is no address, and never thrown", async () => {
    expect(await sendCode(shop.container, { email: "not an address", code: "111111", locale: "vi" })).toBe("refused")
    expect(await sendCode(shop.container, { code: "111111", locale: "vi" })).toBe("off")
  })

  test("that a dead process was sending have failed, and nobody sends them again", async () => {
    await shop.db("message").insert({
      ...{ id: "mail_cut", kind: "code", channel: "mail", cause: "code:cut", to: "cut@example.com", locale: "vi" },
      ...{ subject: "s", text: "t", once: true, attempts: 1, due_at: new Date(0), claimed_until: new Date(0) },
    })
    const row = await eventually(
      () => shop.db("message").where({ id: "mail_cut" }).first(),
      ({ state }) => state !== "queued",
    )
    expect(row).toMatchObject({ state: "failed", attempts: 1 })
  })
})

describe("the operator", () => {
  interface Logged {
    id: string
    to: string | null
    text?: string
  }

  test("reads the list with masked addresses, and one message whole", async () => {
    const { number, email } = await buy()
    const [row] = await saidOf(shop, number, ["order_placed"])
    const list = await desk.get<{ messages: Logged[]; count: number }>(`/admin/messages?order=${number}&channel=mail`)
    expect(list.body).toMatchObject({ count: 1, messages: [{ id: row?.id, orderNumber: number, state: "sent" }] })
    expect(JSON.stringify(list.body)).not.toContain(email)
    expect(list.body.messages[0]?.text).toBeUndefined()
    const whole = await desk.get(`/admin/messages/${row?.id}`)
    expect(whole.body).toMatchObject({ message: { address: email, repeatable: true, subject: row?.subject } })
    expect((await desk.get("/admin/messages/none")).status).toBe(404)
    const narrowed = await desk.get<{ messages: Row[] }>("/admin/messages?kind=code&limit=200")
    expect(new Set(narrowed.body.messages.map(({ kind }) => kind))).toEqual(new Set(["code"]))
    expect((await desk.get("/admin/messages?kind=nothing")).status).toBe(400)
  })

  test("sends one again: a message of its own that names the first and who asked", async () => {
    const { number, orderId } = await buy()
    const [row] = await saidOf(shop, number, ["order_placed"])
    const again = await desk.post<{ id: string }>(`/admin/messages/${row?.id}/sends`)
    expect(again.status).toBe(201)
    const sent = await eventually(
      () => shop.db("message").where({ id: again.body.id }).first(),
      ({ state }) => state === "sent",
    )
    expect(sent).toMatchObject({ repeats: row?.id, to: row?.to, subject: row?.subject, order_id: orderId })
    expect(sent.asked_by).toMatch(/^user_/)
    const whole = await desk.get<{ message: { repetitions: unknown[] } }>(`/admin/messages/${row?.id}`)
    expect(whole.body.message.repetitions).toMatchObject([{ id: again.body.id }])
    const code = await shop.db("message").where({ kind: "code" }).first("id")
    expect((await desk.post(`/admin/messages/${code.id}/sends`)).status).toBe(400)
    expect((await desk.post("/admin/messages/none/sends")).status).toBe(404)
  })

  test("sees every template in both languages", async () => {
    const { body } = await desk.get<{ previews: { kind: string; html: string; text: string }[] }>(
      "/admin/message-previews",
    )
    expect(body.previews).toHaveLength(28)
    for (const { html, text } of body.previews) expect(html + text).not.toMatch(/undefined|NaN|\.invalid\/|\[object/)
  })

  test.each(["viewer", "officer"] as const)("a %s reads nobody's messages", async (role) => {
    const other = shop.api.as(
      await staff(shop, role, role === "officer" ? { kind: "province", code: "42" } : undefined),
    )
    for (const path of ["/admin/messages", "/admin/messages/none", "/admin/message-previews"])
      expect((await other.get(path)).status).toBe(403)
    expect((await other.post("/admin/messages/none/sends")).status).toBe(403)
  })

  test("of who leaves, address and words are forgotten, the fact stays", async () => {
    const { number, orderId, email } = await buy()
    const [row] = await saidOf(shop, number, ["order_placed"])
    expect(await log.ofPerson({ addresses: [email] })).toMatchObject([{ kind: "order_placed", to: email }])
    expect(filesIn("mail")).toContain(`${row?.id}.eml`)
    await log.forget({ orderIds: [orderId], addresses: [email] })
    expect(filesIn("mail")).not.toContain(`${row?.id}.eml`)
    expect(await log.ofPerson({ addresses: [email] })).toEqual([])
    expect(await shop.db("message").where({ id: row?.id }).first()).toMatchObject({
      to: null,
      text: null,
      state: "sent",
    })
    expect((await desk.post(`/admin/messages/${row?.id}/sends`)).status).toBe(400)
  })
})
