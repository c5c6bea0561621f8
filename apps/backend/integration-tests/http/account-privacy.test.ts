import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as wait } from "node:timers/promises"
import type { Account, DataRequest, DataRequestList, OrderPage, Problem } from "@ocop/contract"
import { answerDue } from "@ocop/domain"
import { runDeletion } from "../../src/account/erase"
import runDeletions from "../../src/jobs/run-deletions"
import type { Answer, Api } from "../support/api"
import { basketOf, formFor, NGHI_XUAN, order, type Pack, packs } from "../support/baskets"
import { contradictions } from "../support/books"
import { account, customer, PASSWORD, signedIn } from "../support/customers"
import { eventually } from "../support/eventually"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

let shop: Shop
let operator: Api
let goods: Pack[]
beforeAll(async () => {
  shop = await startShop()
  operator = shop.api.as(await staff(shop, "operator"))
  goods = await packs(shop)
})
afterAll(() => shop?.stop())
afterEach(async () => {
  await shop.container.resolve("clock").reset()
  expect(await contradictions(shop)).toEqual([])
})

const DATA = "/store/account/data-requests"
const said = ({ status, body }: Answer<Problem>) => [status, body.code]
const hoursLater = async (hours: number) => {
  const clock = shop.container.resolve("clock")
  await clock.set(new Date((await clock.now()).getTime() + hours * 3_600_000))
}

async function buy(api: Api, changes: object): Promise<{ token: string; number: string }> {
  const [first, second] = goods
  if (!first || !second) throw new Error("Not enough goods")
  const id = await basketOf(api, [first, second])
  const { status, body } = await order(api, id, await formFor(api, id, changes))
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body
}

/** Carries every parcel of an order to its door; the last one is cancelled by the buyer with a reason. */
async function finish(token: string, reason: string): Promise<void> {
  const page = await shop.api.get<OrderPage>(`/store/order-pages/${token}`)
  const [last, ...others] = [...page.body.parcels].reverse()
  await shop.api.post(`/store/order-pages/${token}/parcels/${last?.id}/cancellations`, { reason })
  for (const { id } of others) {
    const act = (name: string, body: object = {}) => operator.post(`/admin/producer-orders/${id}/${name}`, body)
    for (const name of ["confirmations", "packings", "shipments"]) expect((await act(name)).status).toBe(200)
    expect((await act("deliveries", { outcome: "delivered", cashHeldBy: "carrier" })).status).toBe(200)
  }
}

/** Every text and JSON column of the database in which one of the words stands. */
async function whereabouts(words: string[]): Promise<string[]> {
  const { rows } = await shop.db.raw<{ rows: { table_name: string; column_name: string }[] }>(
    `select c.table_name, c.column_name from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and c.data_type in ('text', 'character varying', 'jsonb', 'json', 'ARRAY')`,
  )
  const found: string[] = []
  for (const { table_name, column_name } of rows) {
    const hits = await shop
      .db(table_name)
      .whereRaw("lower(??::text) like any(?)", [column_name, words.map((word) => `%${word.toLowerCase()}%`)])
    if (hits.length > 0) found.push(`${table_name}.${column_name}`)
  }
  return found.sort()
}

/** Letters on the disk, which stands in for a mail server and a telephone, in which one of the words stands. */
function lettersWith(words: string[]): string[] {
  const folders = ["mail", "messages"].map((name) => path.join(process.env.DATA_DIR ?? "", name)).filter(existsSync)
  const files = folders.flatMap((folder) => readdirSync(folder).map((file) => path.join(folder, file)))
  return files.filter((file) => words.some((word) => readFileSync(file, "utf8").includes(word)))
}

const HOA = {
  name: "Huỳnh Thị Quên Lãng",
  phone: "0987001122",
  email: "quen-lang@example.test",
  address: "Ngõ Hoa Sữa 77, thôn Lặng Lẽ",
  note: "Gọi chú Bảy Vắng trước",
}
const HER_WORDS = [
  "Quên Lãng",
  "0987001122",
  "987 001 122",
  "quen-lang",
  "Hoa Sữa",
  "Lặng Lẽ",
  "Bảy Vắng",
  "đổi ý rồi nha",
]

describe("a person who is forgotten", () => {
  test("is nowhere in the database, and the books still add up", async () => {
    const asGuest = await buy(shop.api, HOA)
    await account(shop, HOA.phone, HOA.name)
    const mine = await signedIn(shop, HOA.phone)
    await shop.container
      .resolve("account")
      .prove(
        (await shop.db("account").where({ phone: HOA.phone }).first()).id,
        { kind: "email", value: HOA.email },
        new Date(),
      )
    const { name, phone, address } = HOA
    await mine.post("/store/account/addresses", { name, phone, address, communeCode: NGHI_XUAN })
    await mine.post("/store/account/wishes", { productIds: [(await shop.db("product").first("id")).id] })
    const asCustomer = await buy(mine, HOA)
    // A basket that was left lying after the form had been sent once.
    const left = await basketOf(mine, goods.slice(2, 3))
    await order(mine, left, { ...(await formFor(mine, left, HOA)), expectedTotal: 1 })
    await finish(asGuest.token, "đổi ý rồi nha")
    await finish(asCustomer.token, "đổi ý rồi nha")
    expect(await whereabouts(HER_WORDS)).not.toEqual([])
    const before = await shop.db("producer_order").sum({ total: "total", goods: "goods" }).first()

    const asked = await mine.post<DataRequest>(DATA, { kind: "deletion", password: PASSWORD })
    expect([asked.status, asked.body.state]).toEqual([201, "waiting"])
    await hoursLater(23)
    await runDeletions(shop.container)
    expect((await mine.get<Account>("/store/account")).body.deletion?.id).toBe(asked.body.id)
    await hoursLater(1.1)
    await runDeletions(shop.container)

    expect(await whereabouts(HER_WORDS)).toEqual([])
    expect(lettersWith(HER_WORDS)).toEqual([])
    expect((await mine.get("/store/account")).status).toBe(401)
    expect((await shop.api.get(`/store/order-pages/${asGuest.token}`)).status).toBe(404)
    expect((await shop.api.get(`/store/order-pages/${asCustomer.token}`)).status).toBe(404)
    expect(said(await shop.api.post("/store/account/sessions", { contact: HOA.phone, password: PASSWORD }))).toEqual([
      401,
      "wrong_credentials",
    ])
    expect(await shop.db("producer_order").sum({ total: "total", goods: "goods" }).first()).toEqual(before)
    expect(await shop.db("data_request").where({ id: asked.body.id }).first("state")).toEqual({ state: "done" })
    // The operator still opens the order and finds its parcels.
    const { order_id } = await shop.db("placed_order").where({ number: asCustomer.number }).first("order_id")
    expect((await operator.get(`/admin/producer-orders?order_id=${order_id}`)).status).toBe(200)
  })

  test("is forgotten after a letter to them that is just being sent, not before it", async () => {
    const mine = await customer(shop, "dang-gui@example.test")
    const { token, number } = await buy(mine, { email: "dang-gui@example.test" })
    await finish(token, "thôi")
    const { body } = await mine.post<DataRequest>(DATA, { kind: "deletion", password: PASSWORD })
    const { order_id } = await shop.db("placed_order").where({ number }).first("order_id")
    const letters = () => shop.db("message").where({ order_id, state: "sent" })
    const [letter] = await eventually(letters, (rows) => rows.length > 0)
    const soon = shop.db.raw("now() + interval '1 minute'")
    await shop.db("message").where({ id: letter.id }).update({ state: "queued", sent_at: null, claimed_until: soon })
    await hoursLater(25)
    const running = runDeletions(shop.container)
    await wait(1_500)
    const state = async () => (await shop.db("data_request").where({ id: body.id }).first("state")).state
    expect(await state()).toBe("waiting")
    await shop
      .db("message")
      .where({ id: letter.id })
      .update({ state: "sent", sent_at: shop.db.fn.now(), claimed_until: null })
    await running
    expect(await state()).toBe("done")
    expect(await shop.db("message").where({ id: letter.id }).first("to", "text")).toEqual({ to: null, text: null })
  })

  test("leaves others alone", async () => {
    const [one, other] = [await customer(shop), await customer(shop, "o-lai@example.test")]
    const kept = await buy(other, { name: "Người Ở Lại" })
    await one.post(DATA, { kind: "deletion", password: PASSWORD })
    await hoursLater(25)
    await runDeletions(shop.container)
    expect((await one.get("/store/account")).status).toBe(401)
    expect((await other.get("/store/account")).status).toBe(200)
    expect((await shop.api.get<OrderPage>(`/store/order-pages/${kept.token}`)).body.name).toBe("Người Ở Lại")
  })
})

describe("asking to be forgotten", () => {
  test("is refused while parcels travel, telling which", async () => {
    const mine = await customer(shop)
    const { token, number } = await buy(mine, {})
    const refused = await mine.post<Problem>(DATA, { kind: "deletion", password: PASSWORD })
    expect(said(refused)).toEqual([409, "not_allowed_now"])
    expect(refused.body.fields?.parcels).toBe(`${number}/1, ${number}/2`)
    await finish(token, "thôi")
    expect((await mine.post(DATA, { kind: "deletion", password: PASSWORD })).status).toBe(201)
  })

  test("waits for a parcel that was ordered meanwhile, and says so", async () => {
    const mine = await customer(shop)
    const { body } = await mine.post<DataRequest>(DATA, { kind: "deletion", password: PASSWORD })
    const { token, number } = await buy(mine, {})
    await hoursLater(25)
    await runDeletions(shop.container)
    const held = (await mine.get<Account>("/store/account")).body.deletion
    expect(held).toMatchObject({
      id: body.id,
      heldBy: [
        { order: number, parcel: 1 },
        { order: number, parcel: 2 },
      ],
    })
    await finish(token, "thôi")
    await runDeletions(shop.container)
    expect((await mine.get("/store/account")).status).toBe(401)
  })

  test("needs the password again, is done once, and can be taken back by its owner", async () => {
    const [mine, theirs] = [await customer(shop), await customer(shop)]
    expect((await mine.post<Problem>(DATA, { kind: "deletion", password: "không phải" })).body.fields).toEqual({
      password: "wrong",
    })
    const ask = () => mine.post<DataRequest>(DATA, { kind: "deletion", password: PASSWORD })
    const [a, b] = await Promise.all([ask(), ask()])
    expect(a.body.id).toBe(b.body.id)
    expect((await theirs.delete(`${DATA}/${a.body.id}`)).status).toBe(404)
    expect((await mine.delete(`${DATA}/${a.body.id}`)).status).toBe(204)
    expect((await mine.delete(`${DATA}/${a.body.id}`)).status).toBe(404)
    await hoursLater(25)
    await runDeletions(shop.container)
    expect((await mine.get("/store/account")).status).toBe(200)
  })

  test("run twice at once it does the same", async () => {
    const mine = await customer(shop)
    const { body } = await mine.post<DataRequest>(DATA, { kind: "deletion", password: PASSWORD })
    await hoursLater(25)
    const [row] = (
      await shop.container.resolve("account").deletionsDue(await shop.container.resolve("clock").now())
    ).filter(({ id }) => id === body.id)
    if (!row) throw new Error("Not due")
    await Promise.all([runDeletion(shop.container, row), runDeletion(shop.container, row)])
    expect((await shop.db("data_request").where({ id: body.id }).first()).state).toBe("done")
  })
})

describe("a copy of one's data", () => {
  test("holds everything, as JSON and as a page, on the day it is asked for", async () => {
    await account(shop, "chep@example.test", "Chép <b>Lại</b>")
    const mine = await signedIn(shop, "chep@example.test")
    const { number } = await buy(mine, { name: "Người Nhận Chép", note: "để ở cổng" })
    await mine.post("/store/account/addresses", {
      ...{ name: "Cô Hàng Xóm", phone: "0933000999", communeCode: NGHI_XUAN, address: "Nhà số 9" },
    })
    const { body } = await mine.post<DataRequest>(DATA, { kind: "export" })
    const today = await shop.container.resolve("clock").today()
    expect(body).toMatchObject({ kind: "export", state: "done", dueOn: answerDue(today) })
    const json = await mine.get<Record<string, unknown[]>>(`${DATA}/${body.id}/file?format=json`)
    expect(json.headers.get("content-disposition")).toMatch(/^attachment; filename="du-lieu-cua-toi-[\d-]+\.json"$/)
    expect(json.body).toMatchObject({
      profile: { email: "chep@example.test", name: "Chép <b>Lại</b>" },
      addresses: [{ name: "Cô Hàng Xóm", address: "Nhà số 9" }],
      orders: [{ number, name: "Người Nhận Chép", note: "để ở cổng" }],
    })
    const html = await mine.get<string>(`${DATA}/${body.id}/file?format=html`)
    for (const text of ["chep@example.test", "Người Nhận Chép", "Cô Hàng Xóm", number, "Chép &lt;b&gt;Lại&lt;/b&gt;"])
      expect(html.body).toContain(text)
    expect(html.body).not.toContain("<b>Lại")
  })

  test("of another is not there, nor for nobody", async () => {
    const [mine, theirs] = [await customer(shop), await customer(shop)]
    const { body } = await mine.post<DataRequest>(DATA, { kind: "export" })
    for (const format of ["json", "html"]) {
      expect((await theirs.get(`${DATA}/${body.id}/file?format=${format}`)).status).toBe(404)
      expect((await shop.api.get(`${DATA}/${body.id}/file?format=${format}`)).status).toBe(401)
    }
    expect((await mine.get(`${DATA}/dreq_none/file`)).status).toBe(404)
    expect((await theirs.get<DataRequestList>(DATA)).body.requests).toEqual([])
  })
})

describe("a guest, for one order", () => {
  const PHONE = "0987003344"
  const buyAsGuest = () => buy(shop.api, { name: "Khách Một Lần", phone: PHONE, note: "ngõ Khuất Nẻo" })
  const pathOf = (token: string) => `/store/order-pages/${token}/data-requests`

  test("proves the phone, gets a copy, and is forgotten once the parcels have arrived", async () => {
    const { token } = await buyAsGuest()
    const path = pathOf(token)
    expect((await shop.api.post<Problem>(path, { kind: "export", phone: "0987003345" })).body.fields).toEqual({
      phone: "wrong",
    })
    const copy = await shop.api.post<DataRequest>(path, { kind: "export", phone: "0987 003 344" })
    expect(copy.status).toBe(201)
    const file = await shop.api.get<string>(`${path}/${copy.body.id}/file`)
    expect(file.body).toContain("Khách Một Lần")
    expect(said(await shop.api.post<Problem>(path, { kind: "deletion", phone: PHONE }))).toEqual([
      409,
      "not_allowed_now",
    ])
    await finish(token, "khách đổi ý")
    const asked = await shop.api.post<DataRequest>(path, { kind: "deletion", phone: PHONE })
    expect(asked.status).toBe(201)
    await hoursLater(25)
    await runDeletions(shop.container)
    expect((await shop.api.get(path)).status).toBe(404)
    expect(await whereabouts(["Khách Một Lần", PHONE, "Khuất Nẻo", "khách đổi ý"])).toEqual([])
  })

  test("of another order is not there", async () => {
    const [one, other] = [await buyAsGuest(), await buyAsGuest()]
    const { body } = await shop.api.post<DataRequest>(pathOf(one.token), { kind: "export", phone: PHONE })
    expect((await shop.api.get(`${pathOf(other.token)}/${body.id}/file`)).status).toBe(404)
    expect((await shop.api.get(`${pathOf("x".repeat(22))}/${body.id}/file`)).status).toBe(404)
  })
})

test("the operator sees what is due when, and nobody's name", async () => {
  const mine = await customer(shop, "cho-xoa@example.test")
  const { body } = await mine.post<DataRequest>(DATA, { kind: "deletion", password: PASSWORD })
  const list = await operator.get<{ requests: (DataRequest & { of: string; overdue: boolean })[] }>(
    "/admin/data-requests",
  )
  expect(list.body.requests.find(({ id }) => id === body.id)).toMatchObject({ of: "account", overdue: false })
  expect(JSON.stringify(list.body)).not.toContain("cho-xoa")
  const viewer = shop.api.as(await staff(shop, "viewer"))
  expect((await viewer.get("/admin/data-requests")).status).toBe(403)
})
