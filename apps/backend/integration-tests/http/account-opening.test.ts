import type { Account, Problem } from "@ocop/contract"
import { proved } from "../support/account-codes"
import type { Answer } from "../support/api"
import { account, cookieIn, PASSWORD } from "../support/customers"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop()
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

describe("opening an account", () => {
  test.each(["lan@example.test", "0931 000 001"])("by a code that arrived at %s", async (contact) => {
    const code = await proved(shop, contact === "lan@example.test" ? contact : "0931000001")
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
    const code = await proved(shop, "tin@example.test")
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
    const code = await proved(shop, "co-roi@example.test")
    expect(said(await post("registrations", { ...guess, code }))).toEqual([409, "account_exists"])
  })

  test("two who open the same account at once get one", async () => {
    const contact = "hai-lan@example.test"
    const code = await proved(shop, contact)
    const form = { contact, code, password: PASSWORD, name: "Hai Lần" }
    const answers = await Promise.all([post("registrations", form), post("registrations", form)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400])
    expect(await shop.db("account").where({ email: contact })).toHaveLength(1)
    expect(await shop.db("customer").where({ email: contact })).toHaveLength(1)
  })
})

describe("codes", () => {
  test("are good for ten minutes", async () => {
    const code = await proved(shop, "cham@example.test")
    await minutesLater(10)
    const form = { contact: "cham@example.test", code, password: PASSWORD, name: "Chậm Chân" }
    expect(said(await post("registrations", form))).toEqual([400, "code_wrong"])
  })

  test("bear five wrong guesses, also when they come at once", async () => {
    const code = await proved(shop, "doan@example.test")
    const wrong = code === "111111" ? "222222" : "111111"
    const form = (code: string) => ({ contact: "doan@example.test", code, password: PASSWORD, name: "Kẻ Đoán" })
    await Promise.all(Array.from({ length: 8 }, () => post("registrations", form(wrong))))
    expect(said(await post("registrations", form(code)))).toEqual([400, "code_wrong"])
    const [row] = await shop.db("account_code").orderBy("issued_at", "desc").limit(1)
    expect(row.tries).toBe(5)
  })

  test("a new one replaces the one before, and may be asked for after a minute", async () => {
    const first = await proved(shop, "lai@example.test")
    expect(said(await ask("lai@example.test"))).toEqual([429, "too_many_requests"])
    await minutesLater(1.1)
    const second = await proved(shop, "lai@example.test")
    const form = (code: string) => ({ contact: "lai@example.test", code, password: PASSWORD, name: "Lấy Lại" })
    if (first !== second) expect(said(await post("registrations", form(first)))).toEqual([400, "code_wrong"])
    expect((await post("registrations", form(second))).status).toBe(201)
  })

  test("of one purpose open nothing else", async () => {
    await account(shop, "mot-viec@example.test")
    const code = await proved(shop, "mot-viec@example.test", "contact")
    const reset = { contact: "mot-viec@example.test", code, password: OTHER }
    expect(said(await post("password-resets", reset))).toEqual([400, "code_wrong"])
  })

  test("neither code nor contact can be read from the table", async () => {
    const code = await proved(shop, "kin@example.test")
    const text = JSON.stringify(await shop.db("account_code"))
    expect(text).not.toContain("kin@example.test")
    expect(text).not.toContain(`"${code}"`)
  })
})
