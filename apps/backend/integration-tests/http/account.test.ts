import { existsSync, readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type { Account, AccountOrderList, AddressList, OrderPage, Problem, TrackedOrder, Wishes } from "@ocop/contract"
import type { Answer, Api } from "../support/api"
import { basketOf, formFor, NGHI_XUAN, newPhone, order, type Pack, packs } from "../support/baskets"
import { account, cookieIn, customer, PASSWORD, signedIn } from "../support/customers"
import { eventually } from "../support/eventually"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
let goods: Pack[]
beforeAll(async () => {
  shop = await startShop()
  goods = await packs(shop)
})
afterAll(() => shop?.stop())
afterEach(() => shop.container.resolve("clock").reset())

const OTHER = "xuong rong no hoa muon"
const post = (url: string, body: object) => shop.api.post<Account & Problem>(`/store/account/${url}`, body)
const ask = (contact: string, purpose = "registration") => post("codes", { purpose, contact })
const said = ({ status, body }: Answer<Problem>) => [status, body.code]
const minutesLater = async (minutes: number) => {
  const clock = shop.container.resolve("clock")
  await clock.set(new Date((await clock.now()).getTime() + minutes * 60_000))
}

/** The codes that went to a contact, the newest last, read where the demo's mail and telephone lie. */
function codesTo(contact: string): string[] {
  const folder = path.join(process.env.DATA_DIR ?? "", contact.includes("@") ? "mail" : "messages")
  if (!existsSync(folder)) return []
  const texts = readdirSync(folder)
    .filter((file) => !file.startsWith("."))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .filter((text) => text.includes(contact))
  // Headers hold other numbers; the body says the code more than once.
  return texts.flatMap(
    (text) => /\b(\d{6})\b(?!@)/.exec(text.replace(/^(?:[\w-]+:.*\n(?:[ \t].*\n)*)+/, ""))?.[1] ?? [],
  )
}

async function proved(contact: string, purpose = "registration"): Promise<string> {
  const before = codesTo(contact).length
  expect((await ask(contact, purpose)).status).toBe(202)
  const codes = await eventually(
    () => codesTo(contact),
    ({ length }) => length > before,
  )
  return codes.at(-1) ?? ""
}

describe("opening an account", () => {
  test.each(["lan@example.test", "0931 000 001"])("by a code that arrived at %s", async (contact) => {
    const code = await proved(contact === "lan@example.test" ? contact : "0931000001")
    const form = { contact, code, password: PASSWORD, name: "Phạm Thị Lan", locale: "vi" }
    const { status, body, headers } = await post("registrations", form)
    expect(status).toBe(201)
    expect(body).toMatchObject({ name: "Phạm Thị Lan", newsConsent: null, deletion: null })
    expect(headers.get("set-cookie")).toMatch(/HttpOnly/)
    const me = await shop.api.get<Account>("/store/account", { cookie: cookieIn(headers) })
    expect([me.status, me.body.name]).toEqual([200, "Phạm Thị Lan"])
    expect(said(await post("registrations", form))).toEqual([400, "code_wrong"])
  })

  test("consent to news is kept with its version and time, and can be taken back", async () => {
    const code = await proved("tin@example.test")
    const form = { contact: "tin@example.test", code, password: PASSWORD, name: "Có Tin", newsConsent: "2026-11" }
    const { headers, body } = await post("registrations", form)
    expect(body.newsConsent).toMatchObject({ version: "2026-11" })
    const mine = shop.api.with({ cookie: cookieIn(headers), origin: "http://localhost:3000" })
    expect((await mine.post<Account>("/store/account", { newsConsent: null })).body.newsConsent).toBeNull()
    const rows = await shop.db("account_consent").whereNotNull("withdrawn_at")
    expect(rows).toHaveLength(1)
  })

  test.each([
    ["a short password", { password: "ngắn" }, "password"],
    ["a common password", { password: "matkhau123" }, "password"],
    ["the contact as password", { password: "nobody@example.test" }, "password"],
    ["a contact that is none", { contact: "nobody" }, "contact"],
    ["no name", { name: " " }, "name"],
    ["letters for a code", { code: "abcdef" }, "code"],
    ["a field too many", { has_account: true }, "has_account"],
  ])("%s is refused by name", async (_, change, field) => {
    const form = { contact: "nobody@example.test", code: "000000", password: PASSWORD, name: "Không Ai", ...change }
    const { status, body } = await post("registrations", form)
    expect(status).toBe(400)
    expect(Object.keys(body.fields ?? {})).toContain(field)
  })

  test("an account is told of only to whoever proves its contact", async () => {
    await account(shop, "co-roi@example.test")
    const guess = { contact: "co-roi@example.test", code: "000000", password: PASSWORD, name: "Kẻ Đoán" }
    expect(said(await post("registrations", guess))).toEqual([400, "code_wrong"])
    const code = await proved("co-roi@example.test")
    expect(said(await post("registrations", { ...guess, code }))).toEqual([409, "account_exists"])
  })

  test("two who open the same account at once get one", async () => {
    const contact = "hai-lan@example.test"
    const code = await proved(contact)
    const form = { contact, code, password: PASSWORD, name: "Hai Lần" }
    const answers = await Promise.all([post("registrations", form), post("registrations", form)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
    expect(await shop.db("account").where({ email: contact })).toHaveLength(1)
    expect(await shop.db("customer").where({ email: contact })).toHaveLength(1)
  })
})

describe("codes", () => {
  test("are good for ten minutes", async () => {
    const code = await proved("cham@example.test")
    await minutesLater(10)
    const form = { contact: "cham@example.test", code, password: PASSWORD, name: "Chậm Chân" }
    expect(said(await post("registrations", form))).toEqual([400, "code_wrong"])
  })

  test("bear five wrong guesses, also when they come at once", async () => {
    const code = await proved("doan@example.test")
    const wrong = code === "111111" ? "222222" : "111111"
    const form = (code: string) => ({ contact: "doan@example.test", code, password: PASSWORD, name: "Kẻ Đoán" })
    await Promise.all(Array.from({ length: 8 }, () => post("registrations", form(wrong))))
    expect(said(await post("registrations", form(code)))).toEqual([400, "code_wrong"])
    const [row] = await shop.db("account_code").orderBy("issued_at", "desc").limit(1)
    expect(row.tries).toBe(5)
  })

  test("a new one replaces the one before, and may be asked for after a minute", async () => {
    const first = await proved("lai@example.test")
    expect(said(await ask("lai@example.test"))).toEqual([429, "too_many_requests"])
    await minutesLater(1.1)
    const second = await proved("lai@example.test")
    const form = (code: string) => ({ contact: "lai@example.test", code, password: PASSWORD, name: "Lấy Lại" })
    if (first !== second) expect(said(await post("registrations", form(first)))).toEqual([400, "code_wrong"])
    expect((await post("registrations", form(second))).status).toBe(201)
  })

  test("of one purpose open nothing else", async () => {
    await account(shop, "mot-viec@example.test")
    const code = await proved("mot-viec@example.test", "contact")
    const reset = { contact: "mot-viec@example.test", code, password: OTHER }
    expect(said(await post("password-resets", reset))).toEqual([400, "code_wrong"])
  })

  test("neither code nor contact can be read from the table", async () => {
    const code = await proved("kin@example.test")
    const text = JSON.stringify(await shop.db("account_code"))
    expect(text).not.toContain("kin@example.test")
    expect(text).not.toContain(`"${code}"`)
  })
})

describe("who has an account is told to nobody", () => {
  beforeAll(() => account(shop, "quen@example.test"))

  test("by no answer", async () => {
    const known = await ask("quen@example.test", "password_reset")
    const unknown = await ask("la@example.test", "password_reset")
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
    await eventually(
      () => codesTo("quen@example.test"),
      ({ length }) => length === 1,
    )
    expect(codesTo("la@example.test")).toEqual([])
    const wrong = await post("sessions", { contact: "quen@example.test", password: "sai mật khẩu rồi" })
    const nobody = await post("sessions", { contact: "la@example.test", password: "sai mật khẩu rồi" })
    expect([wrong.status, wrong.body]).toEqual([401, nobody.body])
    expect(said(nobody)).toEqual([401, "wrong_credentials"])
    const tooEarly = await Promise.all(["quen@example.test", "la@example.test"].map((c) => ask(c, "password_reset")))
    expect(tooEarly.map(said)).toEqual([
      [429, "too_many_requests"],
      [429, "too_many_requests"],
    ])
  })

  test("by no time", async () => {
    const time = async (contact: string) => {
      const began = performance.now()
      await post("sessions", { contact, password: "sai mật khẩu rồi" })
      return performance.now() - began
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let round = 0; round < 9; round++) {
      known.push(await time("quen@example.test"))
      unknown.push(await time("la@example.test"))
    }
    const median = (list: number[]) => list.sort((a, b) => a - b)[4] ?? 0
    expect(Math.abs(median(known) - median(unknown))).toBeLessThan(0.5 * median(known))
    expect(median(unknown)).toBeGreaterThan(20)
  })
})

describe("signing in and out", () => {
  test("gives the browser another session than it came with, which only a cookie holds", async () => {
    await account(shop, "vao@example.test")
    const first = await post("sessions", { contact: "VAO@example.test", password: PASSWORD })
    const planted = cookieIn(first.headers)
    const again = await shop.api.post(
      "/store/account/sessions",
      { contact: "vao@example.test", password: PASSWORD },
      { cookie: planted, origin: "http://localhost:3000" },
    )
    expect(cookieIn(again.headers)).not.toBe(planted)
    expect((await shop.api.get("/store/account", { cookie: planted })).status).toBe(401)
    expect(JSON.stringify(first.body)).not.toContain("cus_")
  })

  test("a write from another site is refused, a read needs nothing", async () => {
    const mine = await customer(shop)
    expect((await mine.post("/store/account", { locale: "en" }, { origin: "https://elsewhere.example" })).status).toBe(
      403,
    )
    expect((await mine.get("/store/account")).status).toBe(200)
  })

  test("here, or everywhere", async () => {
    await account(shop, "nhieu-may@example.test")
    const [here, there, third] = [
      await signedIn(shop, "nhieu-may@example.test"),
      await signedIn(shop, "nhieu-may@example.test"),
      await signedIn(shop, "nhieu-may@example.test"),
    ]
    expect((await here.delete("/store/account/sessions/current")).status).toBe(204)
    expect((await here.get("/store/account")).status).toBe(401)
    expect((await there.get("/store/account")).status).toBe(200)
    expect((await there.delete("/store/account/sessions")).status).toBe(204)
    expect((await third.get("/store/account")).status).toBe(401)
    expect((await shop.api.delete("/store/account/sessions")).status).toBe(204)
  })

  test("a session that has ended, or whose number is an old one, is nobody's", async () => {
    await account(shop, "het-han@example.test")
    const mine = await signedIn(shop, "het-han@example.test")
    await shop.db("session").update({ expires_at: new Date(Date.now() - 1000) })
    expect((await mine.get("/store/account")).status).toBe(401)
    const again = await signedIn(shop, "het-han@example.test")
    await shop.db("account").where({ email: "het-han@example.test" }).increment("login_epoch", 1)
    expect((await again.get("/store/account")).status).toBe(401)
    expect((await again.get("/store/account/orders")).status).toBe(401)
  })

  test("an account ends with its customer, whom the operator may take out", async () => {
    const id = await account(shop, "bi-xoa@example.test")
    const mine = await signedIn(shop, "bi-xoa@example.test")
    await shop.container.resolve("customer").softDeleteCustomers([id])
    expect((await mine.get("/store/account")).status).toBe(401)
    const contact = "bi-xoa@example.test"
    expect(said(await post("sessions", { contact, password: PASSWORD }))).toEqual([401, "wrong_credentials"])
    expect(await shop.db("account").where({ email: contact })).toEqual([])
  })

  test("Medusa's own ways in are shut", async () => {
    const person = { email: "hoa@example.test", password: PASSWORD }
    expect((await shop.api.post("/auth/customer/emailpass/register", person)).status).toBe(404)
    expect((await shop.api.post("/auth/customer/emailpass", person)).status).toBe(404)
    const mine = await customer(shop)
    expect((await mine.get("/store/customers/me")).status).toBe(404)
    expect((await mine.post("/store/customers", { email: "x@example.test" })).status).toBe(404)
    // A session can be made into a token there; the token is worth nothing here.
    const { body } = await mine.post<{ token?: string }>("/auth/token/refresh")
    expect((await shop.api.as(body.token ?? "none").get("/store/account")).status).toBe(401)
  })

  test("a forgotten password is replaced by a code, and every browser is signed out", async () => {
    await account(shop, "quen-mk@example.test")
    const mine = await signedIn(shop, "quen-mk@example.test")
    const code = await proved("quen-mk@example.test", "password_reset")
    const reset = { contact: "quen-mk@example.test", code, password: OTHER }
    expect(said(await post("password-resets", { ...reset, password: "1234567890" }))).toEqual([400, "invalid_fields"])
    expect((await post("password-resets", reset)).status).toBe(204)
    expect((await mine.get("/store/account")).status).toBe(401)
    expect(said(await post("sessions", { contact: "quen-mk@example.test", password: PASSWORD }))).toEqual([
      401,
      "wrong_credentials",
    ])
    expect((await signedIn(shop, "quen-mk@example.test", OTHER)).baseUrl).toBe(shop.url)
  })

  test("another password keeps this browser and ends the others", async () => {
    await account(shop, "doi-mk@example.test")
    const [here, there] = [await signedIn(shop, "doi-mk@example.test"), await signedIn(shop, "doi-mk@example.test")]
    const change = (current: string) => here.post<Problem>("/store/account/password", { current, password: OTHER })
    expect((await change("sai rồi nhé bạn")).body.fields).toEqual({ current: "wrong" })
    const { status, headers } = await change(PASSWORD)
    expect(status).toBe(204)
    expect((await there.get("/store/account")).status).toBe(401)
    expect((await shop.api.get("/store/account", { cookie: cookieIn(headers) })).status).toBe(200)
  })
})

describe("what belongs to an account", () => {
  test("addresses: the first is the usual one, another's is not there", async () => {
    const [mine, theirs] = [await customer(shop), await customer(shop)]
    const door = { name: "Lê Văn Nhà", phone: "0932 000 111", communeCode: NGHI_XUAN, address: "Xóm 3" }
    const first = await mine.post<AddressList>("/store/account/addresses", door)
    expect(first.status).toBe(201)
    expect(first.body.addresses[0]).toMatchObject({ phone: "0932000111", isDefault: true, provinceName: "Hà Tĩnh" })
    const second = await mine.post<AddressList>("/store/account/addresses", {
      ...door,
      address: "Cơ quan",
      isDefault: true,
    })
    expect(second.body.addresses.map(({ address, isDefault }) => [address, isDefault])).toEqual([
      ["Cơ quan", true],
      ["Xóm 3", false],
    ])
    const id = first.body.addresses[0]?.id ?? ""
    expect((await theirs.post(`/store/account/addresses/${id}`, door)).status).toBe(404)
    expect((await theirs.delete(`/store/account/addresses/${id}`)).status).toBe(404)
    expect((await mine.post(`/store/account/addresses/${id}`, { ...door, communeCode: "99999" })).status).toBe(400)
    expect((await mine.delete<AddressList>(`/store/account/addresses/${id}`)).body.addresses).toHaveLength(1)
  })

  test("wishes: a device's join the account's, only goods that there are", async () => {
    const mine = await customer(shop)
    const rows: { id: string }[] = await shop.db("product").orderBy("handle").limit(3).select("id")
    const [a = "", b = "", c = ""] = rows.map(({ id }) => id)
    await mine.post("/store/account/wishes", { productIds: [a, b] })
    const { body } = await mine.post<Wishes>("/store/account/wishes", { productIds: [b, c, "prod_none"] })
    expect([...body.productIds].sort()).toEqual([a, b, c].sort())
    expect((await mine.delete<Wishes>(`/store/account/wishes/${b}`)).body.productIds).not.toContain(b)
    const cards = await shop.api.get<{ products: { id: string }[] }>(`/store/account/wish-cards?ids=${a},${c},none`)
    expect(cards.body.products.map(({ id }) => id)).toEqual([a, c])
  })

  const buy = async (api: Api, changes: object = {}) => {
    const [pack] = goods
    if (!pack) throw new Error("No goods")
    const id = await basketOf(api, [pack])
    const { status, body } = await order(api, id, await formFor(api, id, changes))
    if (status !== 201) throw new Error(JSON.stringify(body))
    return body
  }
  const numbers = async (api: Api) =>
    (await api.get<AccountOrderList>("/store/account/orders")).body.orders.map(({ number }) => number)

  test("orders: placed while signed in, opened by their owner only", async () => {
    const [mine, theirs] = [await customer(shop), await customer(shop)]
    const { number } = await buy(mine)
    expect(await numbers(mine)).toEqual([number])
    expect(await numbers(theirs)).toEqual([])
    const { body } = await mine.post<TrackedOrder>(`/store/account/orders/${number}/accesses`)
    expect((await shop.api.get<OrderPage>(`/store/order-pages/${body.token}`)).body.number).toBe(number)
    expect((await theirs.post(`/store/account/orders/${number}/accesses`)).status).toBe(404)
    expect((await shop.api.post(`/store/account/orders/${number}/accesses`)).status).toBe(401)
  })

  test("guest orders join it by a proved contact only, once", async () => {
    const phone = newPhone()
    const { number } = await buy(shop.api, { phone, email: "khach-cu@example.test" })
    const stranger = await customer(shop)
    await stranger.post("/store/account/addresses", { name: "Kẻ Lạ", phone, communeCode: NGHI_XUAN, address: "Đâu đó" })
    expect(await numbers(stranger)).toEqual([])
    const byMail = await customer(shop, "khach-cu@example.test")
    expect(await numbers(byMail)).toEqual([number])
    const byPhone = await customer(shop, phone)
    expect(await numbers(byPhone)).toEqual([])
  })

  test("a phone is added by a code, and signs in from then on", async () => {
    const phone = newPhone()
    const { number } = await buy(shop.api, { phone })
    await account(shop, "them-so@example.test")
    const mine = await signedIn(shop, "them-so@example.test")
    const code = await proved(phone, "contact")
    const add = (changes: object = {}) =>
      mine.post<Account & Problem>("/store/account/contacts", { contact: phone, code, password: PASSWORD, ...changes })
    expect((await add({ code: "000000" })).status).toBe(400)
    const { body } = await add()
    expect(body).toMatchObject({ email: "them-so@example.test", phone })
    expect(await numbers(mine)).toEqual([number])
    expect((await signedIn(shop, phone)).baseUrl).toBe(shop.url)
  })

  test("a contact is changed with the account's password only, and guesses at it are counted", async () => {
    await account(shop, "bo-quen-may@example.test")
    const mine = await signedIn(shop, "bo-quen-may@example.test")
    const contact = "ke-muon-may@example.test"
    const code = await proved(contact, "contact")
    const add = (more: object) => mine.post<Account & Problem>("/store/account/contacts", { contact, code, ...more })
    expect(said(await add({}))).toEqual([400, "invalid_fields"])
    const wrong = await add({ password: OTHER })
    expect([...said(wrong), wrong.body.fields]).toEqual([401, "wrong_credentials", { password: "wrong" }])
    // Still signed in, and nothing has changed.
    expect((await mine.get<Account>("/store/account")).body.email).toBe("bo-quen-may@example.test")

    const settings = shop.container.resolve("setting")
    await settings.choose({ rates: { login: { requests: 3, seconds: 60 } } })
    try {
      const answers = [
        await add({ password: OTHER }),
        await add({ password: OTHER }),
        await add({ password: PASSWORD }),
      ]
      expect(answers.at(-1)?.status).toBe(429)
    } finally {
      await settings.choose({ rates: { login: { requests: 1_000_000, seconds: 1 } } })
    }
    // The code was not used up by those guesses.
    expect((await add({ password: PASSWORD })).body.email).toBe(contact)
    expect(said(await post("sessions", { contact: "bo-quen-may@example.test", password: PASSWORD }))).toEqual([
      401,
      "wrong_credentials",
    ])
  })
})
