import { sendDue } from "../../src/messages/send-due"
import { MESSAGE } from "../../src/modules/message"
import type MessageService from "../../src/modules/message/service"
import type { MessageDraft } from "../../src/modules/message/service"
import { basketOf, formFor, order, packs } from "../support/baskets"
import { childShop } from "../support/child-shop"
import { eventually } from "../support/eventually"
import { type MailServer, startMailServer } from "../support/mail-server"
import type { Row } from "../support/post"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
let server: MailServer
let log: MessageService

beforeAll(async () => {
  server = await startMailServer()
  shop = await startShop({ SMTP_URL: server.url, MAIL_FROM: "don-hang@choxa.example" })
  log = shop.container.resolve<MessageService>(MESSAGE)
})
afterAll(async () => {
  await shop?.stop()
  await server?.stop()
})
beforeEach(() => {
  server.answers = { recipient: () => undefined, content: () => undefined }
})

const draft = (name: string, more: Partial<MessageDraft> = {}): MessageDraft => ({
  ...{ kind: "paid", channel: "mail", cause: name, to: `${name}@example.com`, locale: "vi", orderId: null },
  ...{ subject: "Đơn K7M2-9QXD: tiền đã vào", text: "Chữ trơn", html: "<p>Thư</p>", expiresAt: null, ...more },
})
const row = (id: string | undefined): Promise<Row> => shop.db("message").where({ id }).first()
const tried = (id: string | undefined, attempts: number) =>
  eventually(
    async () => {
      await sendDue(shop.container)
      return row(id)
    },
    // A message that somebody holds is being sent: its outcome is still to be written.
    (found) =>
      found.attempts >= attempts &&
      found.claimed_until === null &&
      (found.state !== "queued" || found.last_error !== null),
  )
const soon = (id: string | undefined) =>
  shop
    .db("message")
    .where({ id })
    .update({ due_at: new Date(0) })
const to = (name: string) => server.received.filter((one) => one.to.includes(`${name}@example.com`))

test("an order's mail crosses the wire whole: sender, recipient, subject, both bodies", async () => {
  const [pack] = await packs(shop)
  if (!pack) throw new Error("The template sells nothing")
  const basketId = await basketOf(shop.api, [pack])
  const form = { ...(await formFor(shop.api, basketId)), email: "hoa@example.com" }
  const { body } = await order(shop.api, basketId, form)
  const [{ mail } = { mail: undefined }] = await eventually(
    () => to("hoa"),
    (found) => found.length > 0,
  )
  expect(mail?.from).toEqual({ name: "Chợ Xã", address: "don-hang@choxa.example" })
  expect(mail?.subject).toBe(`Đơn ${body.number}: chợ nhận đơn rồi`)
  expect(mail?.text).toContain("/don-hang/")
  expect(mail?.html).toContain("/don-hang/")
  expect(mail?.headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated")
})

test("a recipient that the server does not know is refused, once and for good", async () => {
  server.answers.recipient = () => ({ code: 550, words: "5.1.1 No such user" })
  const [id] = await log.queue([draft("unknown")])
  const found = await tried(id, 1)
  expect(found).toMatchObject({ state: "refused", attempts: 1 })
  expect(found.last_error).toContain("5.1.1")
  server.answers.recipient = () => undefined
  await soon(id)
  await sendDue(shop.container)
  expect(await row(id)).toMatchObject({ state: "refused", attempts: 1 })
  expect(to("unknown")).toEqual([])
})

test("a server that is busy is asked again later, and a content it will not have is not", async () => {
  server.answers.recipient = () => ({ code: 450, words: "4.2.1 Greylisted, try again" })
  const [id] = await log.queue([draft("grey")])
  expect(await tried(id, 1)).toMatchObject({ state: "queued", attempts: 1 })
  const { wait } = await shop
    .db("message")
    .where({ id })
    .first(shop.db.raw("extract(epoch from due_at - now())::float8 as wait"))
  expect(wait).toBeGreaterThan(15)
  expect(wait).toBeLessThan(31)
  server.answers.recipient = () => undefined
  await soon(id)
  expect(await tried(id, 2)).toMatchObject({ state: "sent", attempts: 2, last_error: null })
  expect(to("grey")).toHaveLength(1)
  server.answers.content = () => ({ code: 554, words: "5.7.1 Policy" })
  const [spam] = await log.queue([draft("policy")])
  expect(await tried(spam, 1)).toMatchObject({ state: "refused", attempts: 1 })
})

test("a connection that is cut after the mail was taken sends it again under the same Message-ID", async () => {
  server.next = "cut"
  const [id] = await log.queue([draft("cut")])
  expect(await tried(id, 1)).toMatchObject({ state: "queued" })
  await soon(id)
  expect(await tried(id, 2)).toMatchObject({ state: "sent" })
  const ids = to("cut").map(({ mail }) => mail.messageId)
  expect(ids).toHaveLength(2)
  expect(new Set(ids)).toEqual(new Set([`<${id}@choxa.example>`]))
})

test("after twelve attempts a message has failed, and waits grow to an hour", async () => {
  server.answers.recipient = () => ({ code: 451, words: "4.3.0 Not now" })
  const [id] = await log.queue([draft("never")])
  const waits: number[] = []
  for (let attempt = 1; attempt <= 12; attempt++) {
    await soon(id)
    await tried(id, attempt)
    const { wait } = await shop
      .db("message")
      .where({ id })
      .first(shop.db.raw("extract(epoch from due_at - now())::float8 as wait"))
    waits.push(Number(wait))
  }
  // Looked at within seconds of the attempt, however slow the machine is.
  for (const [index, seconds] of [30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600, 3600].entries()) {
    expect(waits[index]).toBeLessThanOrEqual(seconds)
    expect(waits[index]).toBeGreaterThan(seconds - 25)
  }
  expect(await row(id)).toMatchObject({ state: "failed", attempts: 12 })
})

test("one address that is slow to refuse holds up nobody else", async () => {
  server.answers.recipient = (address) => (address.startsWith("odd") ? { code: 450, words: "no" } : undefined)
  const names = Array.from({ length: 20 }, (_, n) => (n % 2 ? `odd-${n}` : `even-${n}`))
  await log.queue(names.map((name) => draft(name)))
  await sendDue(shop.container)
  const sent = await eventually(
    () => server.received.filter(({ to: [address] }) => address?.startsWith("even")),
    (found) => found.length === 10,
  )
  expect(sent).toHaveLength(10)
})

test("a process killed while it sends leaves a message that the next one sends, once", async () => {
  const killed = await childShop()
  const post = { SMTP_URL: server.url, MAIL_FROM: "don-hang@choxa.example" }
  try {
    await killed.start(post)
    server.next = "hold"
    await killed.db("message").insert({
      ...{ id: "mail_killed", kind: "paid", channel: "mail", cause: "killed", to: "killed@example.com", locale: "vi" },
      ...{ subject: "s", text: "t", due_at: new Date(0) },
    })
    await eventually(
      () => server.next,
      (next) => next === null,
    )
    await killed.kill()
    const held = await killed.db("message").where({ id: "mail_killed" }).first()
    expect(held).toMatchObject({ state: "queued", attempts: 1 })
    expect(new Date(held.claimed_until).getTime()).toBeGreaterThan(Date.now())
    expect(to("killed")).toEqual([])
    await killed
      .db("message")
      .where({ id: "mail_killed" })
      .update({ claimed_until: new Date(0) })
    await killed.start(post)
    await eventually(
      () => killed.db("message").where({ id: "mail_killed" }).first(),
      ({ state }) => state === "sent",
    )
    expect(to("killed")).toHaveLength(1)
  } finally {
    await killed.stop()
  }
}, 180_000)
