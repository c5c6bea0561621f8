import type { Account, Problem } from "@ocop/contract"
import { codesTo, proved } from "../support/account-codes"
import type { Answer, Api } from "../support/api"
import { account, cookieIn, customer, PASSWORD, signedIn } from "../support/customers"
import { eventually } from "../support/eventually"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
beforeAll(async () => {
  shop = await startShop()
})
afterAll(() => shop?.stop())

const OTHER = "xuong rong no hoa muon"
const post = (url: string, body: object) => shop.api.post<Account & Problem>(`/store/account/${url}`, body)
const ask = (contact: string, purpose = "registration") => post("codes", { purpose, contact })
const said = ({ status, body }: Answer<Problem>) => [status, body.code]

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
})

describe("passwords", () => {
  test("a forgotten password is replaced by a code, and every browser is signed out", async () => {
    await account(shop, "quen-mk@example.test")
    const mine = await signedIn(shop, "quen-mk@example.test")
    const code = await proved(shop, "quen-mk@example.test", "password_reset")
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

  test.each([
    [
      "the password",
      (mine: Api, current: string) => mine.post<Problem>("/store/account/password", { current, password: OTHER }),
    ],
    [
      "the end of the account",
      (mine: Api, password: string) =>
        mine.post<Problem>("/store/account/data-requests", { kind: "deletion", password }),
    ],
  ])("guesses at the password where it asks for %s are counted", async (what, ask) => {
    const contact = `doan-${what.length}@example.test`
    await account(shop, contact)
    const mine = await signedIn(shop, contact)
    const settings = shop.container.resolve("setting")
    await settings.choose({ rates: { login: { requests: 3, seconds: 60 } } })
    try {
      const wrong = [await ask(mine, OTHER), await ask(mine, OTHER), await ask(mine, OTHER)]
      expect(wrong.map(({ status }) => status)).toEqual([400, 400, 400])
      expect(said(await ask(mine, PASSWORD))).toEqual([429, "too_many_requests"])
    } finally {
      await settings.choose({ rates: { login: { requests: 1_000_000, seconds: 1 } } })
    }
    expect((await mine.get("/store/account")).status).toBe(200)
  })
})
