import { createECDH } from "node:crypto"
import type { OrderPage } from "@ocop/contract"
import { sendDue } from "../../src/messages/send-due"
import { unconfirmedSince } from "../../src/messages/to-members/read-parcel-news"
import { tellShop } from "../../src/messages/to-members/tell-shop"
import { watchConfirmations } from "../../src/parcel/watch-confirmations"
import type { Api } from "../support/api"
import { type Pack, packs, placed, stock } from "../support/baskets"
import { contradictions } from "../support/books"
import { eventually } from "../support/eventually"
import { browserOf, joins, memberOf, person } from "../support/members"
import { delivered, type Row } from "../support/post"
import { startPushService } from "../support/push-service"
import { type Shop, startShop } from "../support/shop"

let service: Awaited<ReturnType<typeof startPushService>>
let shop: Shop
let pack: Pack
let owner: Api
let ownerId: string
beforeAll(async () => {
  service = await startPushService()
  const pair = createECDH("prime256v1")
  const VAPID_PUBLIC_KEY = pair.generateKeys("base64url")
  const VAPID_PRIVATE_KEY = pair.getPrivateKey().toString("base64url").padStart(43, "A")
  shop = await startShop({ VAPID_PUBLIC_KEY, VAPID_PRIVATE_KEY, PUSH_HOSTS: service.host })
  const [first] = await packs(shop)
  if (!first) throw new Error("No goods")
  pack = first
  await stock(shop, pack, 200)
  ownerId = await person(shop, "chu-quay@example.test", "Lê Văn Đạt")
  await joins(shop, ownerId, pack.producerId, "owner")
  owner = await browserOf(shop, ownerId)
  await shop.container.resolve("setting").choose({ operator: { email: "van-hanh@example.test" } })
}, 120_000)
afterAll(async () => {
  await shop?.stop()
  await service?.close()
})
afterEach(async () => {
  await shop.container.resolve("clock").reset()
  expect(await contradictions(shop)).toEqual([])
})

const bought = async () => {
  const { token, number } = await placed(shop.api, [pack])
  const { body } = await shop.api.get<OrderPage>(`/store/order-pages/${token}`)
  return { token, number, id: body.parcels[0]?.id ?? "" }
}
const later = async (hours: number) => {
  const now = await shop.container.resolve("clock").now()
  await shop.container.resolve("clock").set(new Date(now.getTime() + hours * 3_600_000))
}
const told = (kind: string, id: string): Promise<Row[]> =>
  shop.db("message").where({ kind }).where("cause", "like", `%${id}%`).orderBy("channel")
const page = async (token: string) => (await shop.api.get<OrderPage>(`/store/order-pages/${token}`)).body.parcels[0]

test("a new parcel is told to everybody of the shop once, by mail; nothing in it names the buyer", async () => {
  const packerId = await person(shop)
  await joins(shop, packerId, pack.producerId, "packer")
  await memberOf(shop, pack.producerId, "manager")
  const { id, number } = await bought()
  for (let twice = 0; twice < 2; twice++) await delivered(shop)
  const messages = await told("parcel_new", id)
  expect(new Set(messages.map(({ cause }) => cause)).size).toBe(messages.length)
  expect(messages.filter(({ to }) => to === "chu-quay@example.test")).toHaveLength(1)
  expect(messages.length).toBeGreaterThanOrEqual(3)
  const [first] = messages
  expect(first?.text).toContain(`http://localhost:3001/quay/${pack.producerId}/don/${id}`)
  for (const secret of ["Nguyễn Thị Hoa", "Tiên Thượng", number]) expect(JSON.stringify(messages)).not.toContain(secret)
})

test("a buyer who takes a parcel back, and a problem with one, are told; what the shop did itself is not", async () => {
  const mine = await bought()
  await shop.api.post(`/store/order-pages/${mine.token}/parcels/${mine.id}/cancellations`)
  const own = await bought()
  const { body } = await owner.get<{ lines: { id: string; quantity: number }[] }>(
    `/producer/shops/${pack.producerId}/parcels/${own.id}`,
  )
  const lines = body.lines.map((line) => ({ lineId: line.id, quantity: line.quantity }))
  const decline = { key: "12345678", lines, reason: "Hết hàng" }
  await owner.post(`/producer/shops/${pack.producerId}/parcels/${own.id}/declines`, decline)
  await delivered(shop)
  expect((await told("parcel_cancelled", mine.id)).length).toBeGreaterThan(0)
  expect(await told("parcel_cancelled", own.id)).toEqual([])
})

test("reminded at half of the time, the operator told when it is over, the buyer's page says so, and no more", async () => {
  const { id, token } = await bought()
  await watchConfirmations(shop.container)
  expect(await told("parcel_reminder", id)).toEqual([])
  await later(13)
  for (let twice = 0; twice < 2; twice++) await watchConfirmations(shop.container)
  const reminders = await told("parcel_reminder", id)
  expect(reminders.filter(({ to }) => to === "chu-quay@example.test")).toHaveLength(1)
  expect((await page(token))?.isLate).toBe(false)
  await later(12)
  for (let twice = 0; twice < 2; twice++) await watchConfirmations(shop.container)
  expect(await told("parcel_unconfirmed", id)).toMatchObject([{ to: "van-hanh@example.test", channel: "mail" }])
  expect(await page(token)).toMatchObject({ isLate: true, state: "placed" })
  await owner.post(`/producer/shops/${pack.producerId}/parcels/${id}/confirmations`)
  expect(await page(token)).toMatchObject({ isLate: false, confirmBy: null, state: "confirmed" })
})

test("however many are unconfirmed, none is left behind a first page of them", async () => {
  const made = [await bought(), await bought(), await bought()]
  const since = new Date(Date.now() + 3_600_000)
  const seen: string[] = []
  for await (const { id } of unconfirmedSince(shop.db, since, 1)) seen.push(id)
  expect(seen).toEqual(expect.arrayContaining(made.map(({ id }) => id)))
  expect(new Set(seen).size).toBe(seen.length)
})

test("cancelled after a longer time only where the installation says so, once, and what is confirmed is left alone", async () => {
  const [forgotten, taken] = [await bought(), await bought()]
  await later(49)
  await watchConfirmations(shop.container)
  expect((await page(forgotten.token))?.state).toBe("placed")
  await owner.post(`/producer/shops/${pack.producerId}/parcels/${taken.id}/confirmations`)
  await shop.container.resolve("setting").choose({ parcels: { cancelUnconfirmedHours: 48 } })
  for (let twice = 0; twice < 2; twice++) await watchConfirmations(shop.container)
  await eventually(
    async () => (await page(forgotten.token))?.state,
    (state) => state === "cancelled",
  )
  const { state, history } = (await page(forgotten.token)) ?? {}
  expect([state, history?.at(-1)?.reason]).toEqual(["cancelled", "Nhà làm chưa nhận đơn"])
  expect((await page(taken.token))?.state).toBe("confirmed")
  await delivered(shop)
  expect((await told("parcel_cancelled", forgotten.id)).length).toBeGreaterThan(0)
  await shop.container.resolve("setting").choose({ parcels: { cancelUnconfirmedHours: null } })
})

describe("notices on screens", () => {
  const subscribe = (name: string) => owner.post("/producer/account/push-subscriptions", service.subscription(name))

  test("a phone that allows them shows a new parcel, encrypted for it alone, and says nothing of the buyer", async () => {
    const { body } = await owner.get<{ key: string }>("/producer/account/push-key")
    expect(body.key).toMatch(/^[A-Za-z0-9_-]{87}$/)
    expect((await subscribe("phone")).status).toBe(201)
    expect((await subscribe("desk")).status).toBe(201)
    const { id } = await bought()
    await delivered(shop)
    await sendDue(shop.container)
    const notices = await eventually(
      () => service.heard.filter(({ payload }) => JSON.stringify(payload).includes(id)),
      (heard) => heard.length === 2,
    )
    expect(notices.map(({ screen }) => screen).sort()).toEqual(["desk", "phone"])
    const { code } = await shop.db("producer_order").where({ id }).first("code")
    expect(notices[0]?.payload).toEqual({
      title: `Có kiện mới ${code}`,
      path: `/quay/${pack.producerId}/don/${id}`,
      tag: `parcel_new:${id}`,
    })
    expect(notices[0]?.headers).toMatchObject({
      "content-encoding": "aes128gcm",
      authorization: expect.stringMatching(/^vapid t=.+, k=/),
      ttl: "86400",
    })
    expect(await shop.db("message").where({ channel: "push", to: ownerId })).toMatchObject([
      { state: "sent", via: "push", reference: "2/2" },
    ])
  })

  test("a dead screen is dropped, the living one goes on; with none left nobody tries again", async () => {
    service.refusals.set("desk", 410)
    const facts = { shopName: "Nhà Đạt" }
    const news = { shopId: pack.producerId, kind: "producer_approved" as const, facts }
    await tellShop(shop.container, { ...news, cause: "dead:1" })
    await sendDue(shop.container)
    const screens = () => shop.db("push_subscription").where({ member_id: ownerId })
    expect((await screens()).map(({ endpoint }) => String(endpoint).split("/").at(-1))).toEqual(["phone"])
    service.refusals.set("phone", 404)
    await tellShop(shop.container, { ...news, cause: "dead:2" })
    await sendDue(shop.container)
    expect(await screens()).toEqual([])
    expect(await told("producer_approved", "dead:2")).toContainEqual(
      expect.objectContaining({ channel: "push", state: "refused" }),
    )
  })

  test("a push service that is down is tried again later", async () => {
    service.refusals.clear()
    await subscribe("phone")
    service.refusals.set("phone", 503)
    const facts = { shopName: "Nhà Đạt" }
    await tellShop(shop.container, { shopId: pack.producerId, kind: "producer_approved", facts, cause: "down:1" })
    await sendDue(shop.container)
    const waiting = { channel: "push", cause: `down:1:${ownerId}` }
    expect(await shop.db("message").where(waiting).first()).toMatchObject({ state: "queued", attempts: 1 })
    service.refusals.clear()
    await shop.db("message").where(waiting).update({ due_at: shop.db.fn.now() })
    await sendDue(shop.container)
    expect(await shop.db("message").where(waiting).first()).toMatchObject({ state: "sent" })
  })

  test("our server knocks only at push services: no address of a member's own choosing", async () => {
    const { keys } = service.subscription("evil")
    for (const endpoint of ["http://127.0.0.1:9000/admin", "https://evil.example/x", "http://169.254.169.254/latest"])
      expect((await owner.post("/producer/account/push-subscriptions", { endpoint, keys })).status).toBe(400)
    expect((await shop.api.post("/producer/account/push-subscriptions", {})).status).toBe(401)
  })

  test("a screen that another member takes over is theirs alone, and one that is switched off hears nothing", async () => {
    const mine = service.subscription("shared")
    await owner.post("/producer/account/push-subscriptions", mine)
    const other = await memberOf(shop, pack.producerId, "packer")
    await other.post("/producer/account/push-subscriptions", mine)
    const row = await shop.db("push_subscription").where({ endpoint: mine.endpoint })
    expect(row.map(({ member_id }) => member_id === ownerId)).toEqual([false])
    await owner.post("/producer/account/push-unsubscriptions", { endpoint: mine.endpoint })
    expect(await shop.db("push_subscription").where({ endpoint: mine.endpoint })).toHaveLength(1)
    await other.post("/producer/account/push-unsubscriptions", { endpoint: mine.endpoint })
    expect(await shop.db("push_subscription").where({ endpoint: mine.endpoint })).toEqual([])
  })
})
