import { sendCode } from "../../src/messages/send-code"
import { sendPasswordReset } from "../../src/messages/send-password-reset"
import { MESSAGE } from "../../src/modules/message"
import { KINDS } from "../../src/modules/message/kinds"
import type MessageService from "../../src/modules/message/service"
import { sendMessages } from "../../src/outbox/consumers/send-messages"
import type { Api } from "../support/api"
import type { Pack } from "../support/baskets"
import { buy, messagesOf, plenty } from "../support/buyer"
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
  goods = await plenty(shop)
  log = shop.container.resolve<MessageService>(MESSAGE)
})
afterAll(() => shop?.stop())

describe("once", () => {
  test("an outbox that delivers everything twice, and two deliverers at once, add nothing", async () => {
    const { number, orderId } = await buy(shop, [goods[0]])
    await saidOf(shop, number, ["order_placed"])
    const keys: string[] = await shop.db("producer_order").where({ order_id: orderId }).pluck("id")
    const again = keys.map((key, n) => ({ id: `again_${n}`, topic: "producer_order.changed", key, payload: null }))
    await Promise.all([1, 2, 3].map(() => sendMessages.deliver(again, shop.container)))
    await shop
      .db("outbox_delivery")
      .where({ consumer: "send-messages" })
      .update({ delivered_at: null, due_at: new Date() })
    await delivered(shop)
    expect(await messagesOf(shop, orderId)).toHaveLength(2)
  })

  test("a message whose process died before sending goes out once, when its lease is over", async () => {
    const { orderId, number } = await buy(shop, [goods[0]])
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
    const { number, email } = await buy(shop, [goods[0]], { name: "Hoa\r\nBcc: nhieu@example.com\r\nxem evil.example" })
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
    const { number, email } = await buy(shop, [goods[0]])
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
    const { number, orderId } = await buy(shop, [goods[0]])
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
    expect(body.previews).toHaveLength(KINDS.length * 2)
    for (const { html, text } of body.previews) expect(html + text).not.toMatch(/undefined|NaN|\.invalid\/|\[object/)
  })

  test.each(["viewer", "secretary"] as const)("a %s reads nobody's messages", async (role) => {
    const other = shop.api.as(
      await staff(shop, role, role === "secretary" ? { kind: "province", code: "42" } : undefined),
    )
    for (const path of ["/admin/messages", "/admin/messages/none", "/admin/message-previews"])
      expect((await other.get(path)).status).toBe(403)
    expect((await other.post("/admin/messages/none/sends")).status).toBe(403)
  })

  test("of who leaves, address and words are forgotten, the fact stays", async () => {
    const { number, orderId, email } = await buy(shop, [goods[0]])
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
