import type { Account, AccountOrderList, AddressList, OrderPage, Problem, TrackedOrder, Wishes } from "@ocop/contract"
import { proved } from "../support/account-codes"
import type { Answer, Api } from "../support/api"
import { basketOf, formFor, NGHI_XUAN, newPhone, order, type Pack, packs } from "../support/baskets"
import { account, customer, PASSWORD, signedIn } from "../support/customers"
import { eventually } from "../support/eventually"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
let goods: Pack[]
beforeAll(async () => {
  shop = await startShop()
  goods = await packs(shop)
})
afterAll(() => shop?.stop())

const OTHER = "xuong rong no hoa muon"
const post = (url: string, body: object) => shop.api.post<Account & Problem>(`/store/account/${url}`, body)
const said = ({ status, body }: Answer<Problem>) => [status, body.code]

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
    const code = await proved(shop, phone, "contact")
    const add = (changes: object = {}) =>
      mine.post<Account & Problem>("/store/account/contacts", { contact: phone, code, password: PASSWORD, ...changes })
    expect((await add({ code: "000000" })).status).toBe(400)
    const { body } = await add()
    expect(body).toMatchObject({ email: "them-so@example.test", phone })
    expect(await numbers(mine)).toEqual([number])
    expect((await signedIn(shop, phone)).baseUrl).toBe(shop.url)
  })

  test("the contacts from before are told of another, once, with what to do", async () => {
    const [email, phone, next] = ["nghe-tin@example.test", newPhone(), "nghe-tin-moi@example.test"]
    await account(shop, email)
    const mine = await signedIn(shop, email)
    const add = async (contact: string) =>
      mine.post("/store/account/contacts", {
        contact,
        code: await proved(shop, contact, "contact"),
        password: PASSWORD,
      })
    const told = () => shop.db("message").where({ kind: "contact_changed" }).whereIn("to", [email, phone, next])
    expect((await add(phone)).status).toBe(201)
    const [mail, ...others] = await told()
    expect(others).toEqual([])
    expect(mail).toMatchObject({ channel: "mail", to: email, locale: "vi" })
    expect(mail.text).toContain(`số điện thoại ${phone.slice(0, 2)}`)
    expect(mail.text).toContain("/quen-mat-khau")
    expect(mail.text).not.toContain(phone)
    const sent = await eventually(told, ([{ state }]) => state === "sent")
    expect(sent).toHaveLength(1)

    expect((await add(next)).status).toBe(201)
    const rows = (await told()).filter(({ id }) => id !== mail.id)
    expect(rows.map(({ channel, to }) => [channel, to]).sort()).toEqual([
      ["mail", email],
      ["phone", phone],
    ])
    const replaced = rows.find(({ channel }) => channel === "mail")
    expect(replaced.text).toContain("Liên hệ này không còn mở tài khoản")
    expect(replaced.text).not.toContain("/quen-mat-khau")
  })

  test("a contact is changed with the account's password only, and guesses at it are counted", async () => {
    await account(shop, "bo-quen-may@example.test")
    const mine = await signedIn(shop, "bo-quen-may@example.test")
    const contact = "ke-muon-may@example.test"
    const code = await proved(shop, contact, "contact")
    const add = (more: object) => mine.post<Account & Problem>("/store/account/contacts", { contact, code, ...more })
    expect(said(await add({}))).toEqual([400, "invalid_fields"])
    const wrong = await add({ password: OTHER })
    expect([...said(wrong), wrong.body.fields]).toEqual([401, "wrong_credentials", { password: "wrong" }])
    // Still signed in, and nothing has changed.
    expect((await mine.get<Account>("/store/account")).body.email).toBe("bo-quen-may@example.test")

    const settings = shop.container.resolve("setting")
    await settings.choose({ rates: { login: { requests: 3, seconds: 60 } } })
    try {
      for (let guess = 0; guess < 3; guess++) await add({ password: OTHER })
      expect((await add({ password: PASSWORD })).status).toBe(429)
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
