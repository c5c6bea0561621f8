import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AuditLog, HandedCode, InvitationPreview, Invited, Me, Problem, ShopMembers } from "@ocop/contract"
import { producerRoutes } from "@ocop/contract"
import { forgetMember } from "../../src/member/forget-me"
import { leave, lockShop } from "../../src/modules/member/memberships"
import { MESSAGE } from "../../src/modules/message"
import type MessageService from "../../src/modules/message/service"
import type { Answer, Api } from "../support/api"
import { codeTo, linkIn } from "../support/codes"
import { cookieIn, customer } from "../support/customers"
import { eventually } from "../support/eventually"
import { assists, browserOf, joins, MEMBER_PASSWORD, memberOf, otherShop, PORTAL, person } from "../support/members"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

let shop: Shop
let operator: Api
let a: string
let b: string
beforeAll(async () => {
  shop = await startShop()
  operator = shop.api.as(await staff(shop, "operator"))
  a = await otherShop(shop)
  b = await otherShop(shop, a)
})
afterAll(() => shop?.stop())
afterEach(() => shop.container.resolve("clock").reset())

const OTHER = "bánh tráng phơi sương Trảng Bàng"
const portal = () => shop.api.with({ origin: PORTAL })
const signIn = (contact: string, password = MEMBER_PASSWORD) =>
  portal().post<Me & Problem>(producerRoutes.sessions, { contact, password })
const said = ({ status, body }: Answer<Problem>) => [status, body.code]
const isIn = async (api: Api) => (await api.get(producerRoutes.me)).status === 200
const browser = ({ headers }: Answer<unknown>) => shop.api.with({ cookie: cookieIn(headers), origin: PORTAL })
const later = async (hours: number) => {
  const clock = shop.container.resolve("clock")
  await clock.set(new Date((await clock.now()).getTime() + hours * 3_600_000))
}

/** A shop nobody works in yet: a copy of a producer, so that owners can be counted. */
let shops = 0
async function freshShop(): Promise<string> {
  shops += 1
  const id = `maker_fresh${shops}`
  const row = await shop.db("producer").where({ id: a }).first()
  const own = { id, handle: `quay-moi-${shops}`, name: `Quầy mới ${shops}`, folded: `quay moi ${shops}` }
  await shop.db("producer").insert({ ...row, ...own, stock_location_id: null, shipping_profile_id: null })
  return id
}

describe("signing up and in", () => {
  test("by an e-mail that is proved by its code; the cookie is for the portal's own calls", async () => {
    const contact = "hanh@example.test"
    const code = await codeTo(portal(), contact, producerRoutes.codes, { purpose: "registration", contact })
    const form = { contact, code, password: MEMBER_PASSWORD, name: "Đỗ Thị Hạnh" }
    expect(said(await portal().post<Problem>(producerRoutes.registrations, { ...form, code: undefined }))[0]).toBe(400)
    const signedUp = await portal().post<Me>(producerRoutes.registrations, form)
    expect([signedUp.status, signedUp.body.member.name, signedUp.body.shops]).toEqual([201, "Đỗ Thị Hạnh", []])
    const cookie = String(signedUp.headers.get("set-cookie"))
    expect(cookie).toMatch(
      /^member=[\w-]{43}; Max-Age=\d+; Path=\/api\/producer; Expires=.*; HttpOnly; SameSite=Strict$/,
    )
    expect(await isIn(browser(signedUp))).toBe(true)
    const rows = await shop.db("member_session").select("id")
    expect(rows.some(({ id }) => cookie.includes(id))).toBe(false)
    const again = await codeTo(portal(), contact, producerRoutes.codes, { purpose: "registration", contact }, later)
    expect(said(await portal().post<Problem>(producerRoutes.registrations, { ...form, code: again }))).toEqual([
      409,
      "account_exists",
    ])
  })

  test("a known and an unknown contact are answered alike", async () => {
    await person(shop, "biet@example.test")
    for (const purpose of ["registration", "password_reset"] as const) {
      const ask = (contact: string) => portal().post(producerRoutes.codes, { purpose, contact })
      const [known, unknown] = [await ask("biet@example.test"), await ask("khong-biet@example.test")]
      expect([known.status, known.body]).toEqual([unknown.status, unknown.body])
      await later(2)
    }
    const [wrong, unknown] = [await signIn("biet@example.test", OTHER), await signIn("khong-biet@example.test", OTHER)]
    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body])
    expect(said(wrong)).toEqual([401, "wrong_credentials"])
  })

  test("a shopper's code, password and session count for nothing here, and stay as they are", async () => {
    const shopper = await customer(shop, "ca-hai@example.test")
    const memberId = await person(shop, "ca-hai@example.test")
    const both = (await browserOf(shop, memberId)) as Api
    expect((await shopper.get(producerRoutes.me)).status).toBe(401)
    expect((await signIn("ca-hai@example.test", "gạo ngọc đỏ hương dứa")).status).toBe(401)
    expect((await both.delete(producerRoutes.sessions)).status).toBe(204)
    expect((await shopper.get("/store/account")).status).toBe(200)
    await shop.api.post("/store/account/codes", { purpose: "password_reset", contact: "ca-hai@example.test" })
    expect(await shop.db("member_code").where({ purpose: "contact" })).toEqual([])
  })

  test("a planted cookie is never taken over: signing in makes a new one and ends the old", async () => {
    const id = await person(shop, "moi@example.test")
    const planted = "x".repeat(43)
    const first = await portal().post<Me>(
      producerRoutes.sessions,
      { contact: "moi@example.test", password: MEMBER_PASSWORD },
      { cookie: `member=${planted}` },
    )
    expect(cookieIn(first.headers)).not.toContain(planted)
    expect(await isIn(portal().with({ cookie: `member=${planted}` }))).toBe(false)
    const attacker = await browserOf(shop, await person(shop))
    const second = await attacker.post<Me>(producerRoutes.sessions, {
      contact: "moi@example.test",
      password: MEMBER_PASSWORD,
    })
    expect([second.body.member.id, await isIn(attacker), await isIn(browser(second))]).toEqual([id, false, true])
  })

  test.each([
    ["another site, without a cookie", { origin: "https://elsewhere.example" }, false, 403],
    ["the storefront, which shows producers' texts", { origin: "http://localhost:3000" }, true, 403],
    ["a page that hides where it is", { origin: "null" }, true, 403],
    ["nobody knows where, with a cookie", {}, true, 403],
    ["the portal", { origin: PORTAL }, true, 200],
  ])("a write from %s", async (_, headers, withCookie, expected) => {
    const token = await shop.container.resolve("member").openSession(await person(shop))
    const cookie = withCookie ? { cookie: `member=${token}` } : undefined
    const from = shop.api.with({ ...headers, ...cookie } as Record<string, string>)
    expect((await from.post(producerRoutes.me, { locale: "en" })).status).toBe(expected)
  })

  test("many guesses at one contact are stopped, from wherever they come", async () => {
    await person(shop, "doan@example.test")
    const settings = shop.container.resolve("setting")
    const { rates } = await settings.get()
    await settings.choose({ rates: { ...rates, login: { requests: 3, seconds: 900 } } })
    const answers = []
    for (let guess = 0; guess < 4; guess += 1) answers.push((await signIn("doan@example.test", OTHER)).status)
    await settings.choose({ rates })
    expect(answers.at(-1)).toBe(429)
  })
})

describe("signing out and new passwords", () => {
  test("one browser, and everywhere", async () => {
    const id = await person(shop)
    const [one, two, three] = [await browserOf(shop, id), await browserOf(shop, id), await browserOf(shop, id)]
    expect((await one.delete(producerRoutes.currentSession)).status).toBe(204)
    expect([await isIn(one), await isIn(two)]).toEqual([false, true])
    expect((await two.delete(producerRoutes.sessions)).headers.get("set-cookie")).toMatch(/^member=;.*1970/)
    expect([await isIn(two), await isIn(three)]).toEqual([false, false])
  })

  test("a browser that is used stays signed in: once a day its session and cookie are put off", async () => {
    const id = await person(shop)
    const here = await browserOf(shop, id)
    expect((await here.get(producerRoutes.me)).headers.get("set-cookie")).toBeNull()
    const soon = new Date(Date.now() + 2 * 86_400_000)
    await shop.db("member_session").where({ member_id: id }).update({ expires_at: soon })
    expect((await here.get(producerRoutes.me)).headers.get("set-cookie")).toMatch(/^member=/)
    const { expires_at } = await shop.db("member_session").where({ member_id: id }).first("expires_at")
    expect(expires_at.getTime()).toBeGreaterThan(Date.now() + 13 * 86_400_000)
    await shop
      .db("member_session")
      .where({ member_id: id })
      .update({ expires_at: new Date(Date.now() - 1000) })
    expect(await isIn(here)).toBe(false)
  })

  test("a changed password signs every other browser out; this one goes on with a new cookie", async () => {
    const id = await person(shop, "doi@example.test")
    const [here, there] = [await browserOf(shop, id), await browserOf(shop, id)]
    const change = { current: MEMBER_PASSWORD, password: OTHER }
    expect(said(await here.post<Problem>(producerRoutes.password, { ...change, current: "sai mất rồi" }))[0]).toBe(400)
    const changed = await here.post(producerRoutes.password, change)
    expect(changed.status).toBe(204)
    expect([await isIn(here), await isIn(there), await isIn(browser(changed))]).toEqual([false, false, true])
    expect([(await signIn("doi@example.test")).status, (await signIn("doi@example.test", OTHER)).status]).toEqual([
      401, 201,
    ])
  })

  test("a sent code sets a new password once and ends every login", async () => {
    const contact = "quen@example.test"
    const open = await browserOf(shop, await person(shop, contact))
    const code = await codeTo(portal(), contact, producerRoutes.codes, { purpose: "password_reset", contact })
    const reset = (password: string) =>
      portal().post<Problem>(producerRoutes.passwordResets, { contact, code, password })
    expect((await reset(OTHER)).status).toBe(204)
    expect(await isIn(open)).toBe(false)
    expect(said(await reset(MEMBER_PASSWORD))).toEqual([400, "code_wrong"])
  })

  test("a code that the operator hands over: once, within the hour, for its own person, and written down", async () => {
    const [id, contact] = [await person(shop, "giay@example.test"), "giay@example.test"]
    await person(shop, "khac@example.test")
    const hand = async () => (await operator.post<HandedCode>(`/admin/members/${id}/reset-codes`)).body.code
    const reset = (code: string, to = contact) =>
      portal().post<Problem>(producerRoutes.passwordResets, { contact: to, code, password: OTHER })
    const [first, second] = [await hand(), await hand()]
    expect(second).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}$/)
    expect(said(await reset(first))).toEqual([400, "code_wrong"])
    expect(said(await reset(second, "khac@example.test"))).toEqual([400, "code_wrong"])
    expect((await reset(second.toLowerCase().replace("-", " "))).status).toBe(204)
    expect(said(await reset(second))).toEqual([400, "code_wrong"])
    const third = await hand()
    await later(1.01)
    expect(said(await reset(third))).toEqual([400, "code_wrong"])
    const entries = (await operator.get<AuditLog>(`/admin/audit-log?subject=member:${id}`)).body.entries
    expect(entries.map(({ act }) => act)).toEqual([
      "member.code_handed_over",
      "member.password_reset",
      "member.code_handed_over",
      "member.code_handed_over",
    ])
    expect(JSON.stringify(entries)).not.toContain(second)
    expect((await operator.post("/admin/members/mem_nobody/reset-codes")).status).toBe(404)
  })
})

describe("who works in a shop", () => {
  const members = async (api: Api, id: string) => (await api.get<ShopMembers>(producerRoutes.shopMembers(id))).body
  const invite = (api: Api, id: string, form: object) =>
    api.post<Invited & Problem>(producerRoutes.shopInvitations(id), form)
  const tokenOf = ({ body }: Answer<Invited>) => String(body.link).split("#")[1] ?? ""
  const accept = (api: Api, token: string) => api.post<Me & Problem>(producerRoutes.invitationAcceptances, { token })

  test("by a link: shown once, seen before it is accepted, good for one", async () => {
    const owner = await memberOf(shop, a, "owner")
    const invited = await invite(owner, a, { role: "packer" })
    expect(invited.body.link).toMatch(new RegExp(`^${PORTAL}/loi-moi#[\\w-]{32}$`))
    const token = tokenOf(invited)
    const seen = await portal().post<InvitationPreview>(producerRoutes.invitationPreviews, { token })
    expect(seen.body).toMatchObject({ role: "packer", isAssistant: false, forEmail: null })
    const newcomers = await Promise.all([1, 2, 3].map(async () => browserOf(shop, await person(shop))))
    const answers = await Promise.all(newcomers.map((each) => accept(each, token)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404])
    const joined = answers.find(({ status }) => status === 201)
    expect(joined?.body.shops).toMatchObject([{ id: a, role: "packer", isAssistant: false }])
    expect(JSON.stringify(await members(owner, a))).not.toContain(token)
  })

  test("by mail: only the mailbox that it went to, also when the letter is stolen", async () => {
    const owner = await memberOf(shop, a, "owner")
    const email = "nhan-thu@example.test"
    const invited = await invite(owner, a, { role: "owner", email })
    expect([invited.status, invited.body.link]).toEqual([201, null])
    const token = (await linkIn(email)).split("#")[1] ?? ""
    const thief = await browserOf(shop, await person(shop))
    expect((await accept(thief, token)).body.fields).toEqual({ invitation: "other_mailbox" })
    const named = await browserOf(shop, await person(shop, email))
    expect((await accept(named, token)).body.shops).toMatchObject([{ id: a, role: "owner" }])
    expect((await accept(thief, token)).status).toBe(404)
  })

  test("no way up by an invitation", async () => {
    const owner = await memberOf(shop, a, "owner")
    const manager = await memberOf(shop, a, "manager")
    const packerId = await person(shop)
    await joins(shop, packerId, a, "packer")
    const packer = await browserOf(shop, packerId)
    expect((await invite(manager, a, { role: "manager" })).status).toBe(403)
    expect((await invite(owner, a, { role: "owner" })).body.fields).toEqual({ role: "owner_by_mail" })
    expect((await invite(owner, a, { role: "packer", kind: "assistant" })).status).toBe(400)
    expect((await invite(owner, b, { role: "packer" })).status).toBe(404)
    const token = tokenOf(await invite(owner, a, { role: "manager" }))
    expect((await accept(packer, token)).body.fields).toEqual({ invitation: "already_in" })
    expect((await members(owner, a)).members.find(({ memberId }) => memberId === packerId)?.role).toBe("packer")
  })

  test("it ends by itself, when it is taken back, and with its inviter's rights", async () => {
    const shopId = await freshShop()
    const [owner, second] = [await memberOf(shop, shopId, "owner"), await memberOf(shop, shopId, "owner")]
    const guest = await browserOf(shop, await person(shop))
    const old = tokenOf(await invite(owner, shopId, { role: "packer" }))
    await later(49)
    expect((await accept(guest, old)).status).toBe(404)
    await shop.container.resolve("clock").reset()
    const taken = await invite(owner, shopId, { role: "packer" })
    expect((await owner.delete(producerRoutes.shopInvitation(shopId, taken.body.invitation.id))).status).toBe(204)
    expect((await accept(guest, tokenOf(taken))).status).toBe(404)
    const orphan = tokenOf(await invite(owner, shopId, { role: "packer" }))
    const mine = (await members(owner, shopId)).members.find(({ isMe }) => isMe)
    expect((await second.delete(producerRoutes.shopMember(shopId, String(mine?.id)))).status).toBe(204)
    expect((await accept(guest, orphan)).status).toBe(404)
    expect((await owner.get(producerRoutes.shopMembers(shopId))).status).toBe(404)
  })

  test("two owners who remove each other at once: one stays", async () => {
    for (let round = 0; round < 4; round += 1) {
      const shopId = await freshShop()
      const ids = [await person(shop), await person(shop)]
      const rows = await Promise.all(ids.map((id) => joins(shop, id, shopId, "owner")))
      const [one, two] = await Promise.all(ids.map((id) => browserOf(shop, id)))
      const answers = await Promise.all([
        one?.delete(producerRoutes.shopMember(shopId, String(rows[1]))),
        two?.delete(producerRoutes.myMembership(shopId)),
        two?.delete(producerRoutes.shopMember(shopId, String(rows[0]))),
        one?.post(producerRoutes.shopMember(shopId, String(rows[0])), { role: "packer" }),
      ])
      const left = await shop.db("membership").where({ producer_id: shopId, role: "owner", ended_by: null })
      expect([left.length, answers.length]).toEqual([1, 4])
    }
  })

  test("who is forgotten while their shop is changing leaves by what they are then, and what they joined then", async () => {
    const [shopId, joined] = [await freshShop(), await freshShop()]
    const memberId = await person(shop)
    const other = await joins(shop, await person(shop), shopId, "owner")
    const own = await joins(shop, memberId, shopId, "packer")
    /** Forgets the member while another act holds the shop; the act ends once the forgetting waits for it. */
    const forgetDuring = async (act: (trx: Knex.Transaction) => Promise<unknown>) => {
      const trx = await shop.db.transaction()
      await lockShop(trx, shopId)
      const forgotten = forgetMember(shop.container, memberId).then(
        () => "forgotten",
        (error: { fields?: object }) => error.fields,
      )
      const waiting = () =>
        shop
          .db("pg_locks")
          .where({ locktype: "advisory", granted: false })
          .whereRaw("database = (select oid from pg_database where datname = current_database())")
      await eventually(waiting, (rows) => rows.length > 0, 10)
      await act(trx)
      await trx.commit()
      return forgotten
    }
    const promoted = async (trx: Knex.Transaction) => {
      await trx("membership").where({ id: own }).update({ role: "owner" })
      await trx("membership").where({ id: other }).update({ role: "packer" })
    }
    expect(await forgetDuring(promoted)).toEqual({ shops: "last_owner" })
    await shop.db("membership").where({ id: other }).update({ role: "owner" })
    expect(await forgetDuring(() => joins(shop, memberId, joined, "packer"))).toBe("forgotten")
    expect(await shop.db("membership").where({ member_id: memberId, ended_by: null })).toEqual([])
  })

  test("acts whose moments were taken before the lock, in any order, see each other", async () => {
    const shopId = await freshShop()
    const members = shop.container.resolve("member")
    const [memberId, now] = [await person(shop), await shop.container.resolve("clock").now()]
    const joining = (from: Date) => ({ memberId, producerId: shopId, role: "packer" as const, from, by: null })
    await members.join(joining(now))
    await expect(members.join(joining(new Date(now.getTime() - 1000)))).rejects.toThrow(/already/)
    const owners = await Promise.all([1, 2].map(async () => joins(shop, await person(shop), shopId, "owner")))
    const [first, second] = owners.map(String)
    const at = await shop.container.resolve("clock").now()
    const end = (id = "", moment = at) =>
      shop.db.transaction((trx) => leave(trx, { id, producerId: shopId, at: moment, by: "user:thu" }))
    await end(first, new Date(at.getTime() + 1000))
    await expect(end(second, at)).rejects.toThrow(/at least one owner/)
  })

  test("the last owner neither leaves nor steps down; roles follow at once", async () => {
    const shopId = await freshShop()
    const owner = await memberOf(shop, shopId, "owner")
    const packerId = await person(shop)
    const row = await joins(shop, packerId, shopId, "packer")
    const packer = await browserOf(shop, packerId)
    const own = (await members(owner, shopId)).members.find(({ isMe }) => isMe)
    const step = await owner.post<Problem>(producerRoutes.shopMember(shopId, String(own?.id)), { role: "manager" })
    expect([said(step), step.body.fields]).toEqual([[409, "not_allowed_now"], { role: "last_owner" }])
    expect((await owner.delete(producerRoutes.myMembership(shopId))).status).toBe(409)
    expect((await packer.get(producerRoutes.shopAudit(shopId))).status).toBe(403)
    expect((await members(packer, shopId)).members.map(({ email, isMe }) => (isMe ? "me" : email))).toEqual([
      null,
      "me",
    ])
    await owner.post(producerRoutes.shopMember(shopId, row), { role: "owner" })
    expect((await packer.get(producerRoutes.shopAudit(shopId))).status).toBe(200)
    expect((await owner.delete(producerRoutes.myMembership(shopId))).status).toBe(204)
    expect((await owner.get(producerRoutes.shopMembers(shopId))).status).toBe(404)
  })
})

describe("assistants", () => {
  test("come for a time, manage, hand codes over, and are gone in the same moment", async () => {
    const shopId = await freshShop()
    const ownerId = await person(shop, "chu-quay@example.test")
    const ownerRow = await joins(shop, ownerId, shopId, "owner")
    const assistantId = await person(shop, undefined, "Cán bộ Phúc")
    const until = (await shop.container.resolve("clock").today()) as string
    const begun = await operator.post<{ id: string }>("/admin/assistances", {
      memberId: assistantId,
      producerId: shopId,
      until,
    })
    expect(begun.status).toBe(201)
    const assistant = await browserOf(shop, assistantId)
    const handed = await assistant.post<HandedCode>(producerRoutes.shopMemberResetCodes(shopId, ownerRow))
    expect(handed.status).toBe(201)
    const reset = { contact: "chu-quay@example.test", code: handed.body.code, password: OTHER }
    expect((await portal().post(producerRoutes.passwordResets, reset)).status).toBe(204)
    expect((await assistant.get(producerRoutes.shopAudit(shopId))).status).toBe(403)
    const owner = browser(await signIn("chu-quay@example.test", OTHER))
    const log = (await owner.get<AuditLog>(producerRoutes.shopAudit(shopId))).body.entries
    expect(log.map(({ act, actorName, isAssistant }) => [act, actorName, isAssistant])).toEqual([
      ["member.code_handed_over", "Cán bộ Phúc", true],
      ["assistance.begun", "Người vận hành", false],
    ])
    const late = await assistant.post<HandedCode>(producerRoutes.shopMemberResetCodes(shopId, ownerRow))
    expect((await operator.delete(`/admin/assistances/${begun.body.id}`)).status).toBe(204)
    const spent = await portal().post(producerRoutes.passwordResets, { ...reset, code: late.body.code })
    expect(spent.status).toBe(400)
    expect((await assistant.get(producerRoutes.shopMembers(shopId))).status).toBe(404)
    expect((await operator.delete(`/admin/assistances/${begun.body.id}`)).status).toBe(404)
    expect((await operator.delete(`/admin/assistances/${ownerRow}`)).status).toBe(404)
  })

  test("move no money by a code they hand over: the shop's account stays for three days", async () => {
    const shopId = await freshShop()
    const ownerId = await person(shop, "tien-quay@example.test")
    const row = await joins(shop, ownerId, shopId, "owner")
    const assistantId = await person(shop)
    await assists(shop, assistantId, shopId)
    const account = { bankBin: "970405", accountNumber: "1234567890", accountName: "Chủ Quầy" }
    const change = (api: Api, accountNumber: string) =>
      api.post<Problem>(producerRoutes.shopBankAccount(shopId), { ...account, accountNumber })
    expect((await change(await browserOf(shop, ownerId), "1234567890")).status).toBe(200)
    const assistant = await browserOf(shop, assistantId)
    const { code } = (await assistant.post<HandedCode>(producerRoutes.shopMemberResetCodes(shopId, row))).body
    await portal().post(producerRoutes.passwordResets, { contact: "tien-quay@example.test", code, password: OTHER })
    const refused = await change(browser(await signIn("tien-quay@example.test", OTHER)), "9999999999")
    expect([refused.status, refused.body.fields]).toEqual([409, { bankAccount: "reset_by_hand" }])
    const another = await memberOf(shop, shopId, "owner")
    expect((await change(another, "9999999999")).status).toBe(409)
    await later(73)
    expect((await change(another, "9999999999")).status).toBe(200)
  })

  test("end with their last day, and hand no code to whoever works elsewhere too", async () => {
    const [shopId, elsewhere] = [await freshShop(), await freshShop()]
    const ownerId = await person(shop)
    const row = await joins(shop, ownerId, shopId, "owner")
    await joins(shop, ownerId, elsewhere, "owner")
    const assistantId = await person(shop)
    await assists(shop, assistantId, shopId, 2)
    const assistant = await browserOf(shop, assistantId)
    const hand = () => assistant.post<Problem>(producerRoutes.shopMemberResetCodes(shopId, row))
    expect((await hand()).body.fields).toEqual({ member: "other_shops" })
    const owner = await browserOf(shop, ownerId)
    const own = await owner.post<Problem>(producerRoutes.shopMemberResetCodes(shopId, row))
    expect(own.body.fields).toEqual({ member: "not_assistant" })
    await later(49)
    expect((await hand()).status).toBe(404)
  })

  test.each([
    ["yesterday", -1],
    ["in two years", 730],
  ])("not until %s", async (_, days) => {
    const now = await shop.container.resolve("clock").now()
    const until = new Date(now.getTime() + days * 86_400_000).toISOString().slice(0, 10)
    const owner = await memberOf(shop, a, "owner")
    const asked = await owner.post<Problem>(producerRoutes.shopInvitations(a), { role: "manager", assistUntil: until })
    expect(asked.body.fields).toEqual({ assistUntil: "out_of_range" })
  })
})

describe("the audit log", () => {
  test.each(["update audit_entry set act = 'a.b'", "delete from audit_entry", "truncate audit_entry"])(
    "%s is refused",
    async (statement) => {
      await memberOf(shop, a).then((owner) => owner.post(producerRoutes.shopInvitations(a), { role: "packer" }))
      await expect(shop.db.raw(statement)).rejects.toMatchObject({ code: "23514" })
    },
  )

  test("an owner sees the own shop's, whatever is asked; the operator filters and pages", async () => {
    const owner = await memberOf(shop, b, "owner")
    for (let n = 0; n < 52; n += 1) await owner.post(producerRoutes.shopInvitations(b), { role: "packer" })
    const first = (await owner.get<AuditLog>(producerRoutes.shopAudit(b))).body
    expect([first.entries.length, new Set(first.entries.map(({ shop }) => shop?.id))]).toEqual([50, new Set([b])])
    const next = (await owner.get<AuditLog>(`${producerRoutes.shopAudit(b)}?cursor=${first.next}`)).body
    expect(next.entries.length).toBeGreaterThanOrEqual(2)
    expect((await owner.get(`${producerRoutes.shopAudit(b)}?shop=${a}`)).status).toBe(400)
    expect((await owner.get(`${producerRoutes.shopAudit(b)}?cursor=${"9".repeat(30)}`)).status).toBe(400)
    const ofA = (await operator.get<AuditLog>(`/admin/audit-log?shop=${a}&act=member.invited`)).body.entries
    expect(new Set(ofA.map(({ shop, act }) => `${shop?.id} ${act}`))).toEqual(new Set([`${a} member.invited`]))
    const none = (await operator.get<AuditLog>("/admin/audit-log?to=2020-01-01")).body
    expect(none).toEqual({ entries: [], next: null })
  })
})

describe("a member's own data", () => {
  const ask = (who: Api, password = MEMBER_PASSWORD) => who.post<Problem>("/producer/account/deletions", { password })

  test("is handed out as a file, with nothing of anybody else", async () => {
    const [memberId, other] = [await person(shop, "minh.chu@example.test", "Trần Minh Chủ"), await person(shop)]
    const shopId = await freshShop()
    for (const id of [memberId, other]) await joins(shop, id, shopId, "manager")
    const mine = await browserOf(shop, memberId)
    const { status, bytes, headers } = await mine.file("/producer/account/data?format=json")
    expect([status, headers.get("cache-control")]).toEqual([200, "no-store"])
    expect(headers.get("content-disposition")).toContain("du-lieu-cua-toi")
    const data = JSON.parse(Buffer.from(bytes).toString("utf8"))
    expect(data).toMatchObject({
      profile: { name: "Trần Minh Chủ", email: "minh.chu@example.test" },
      memberships: [{ role: "manager" }],
    })
    const { email } = await shop.db("member").where({ id: other }).first("email")
    expect(JSON.stringify(data)).not.toContain(email)
    const page = await mine.file("/producer/account/data")
    expect(Buffer.from(page.bytes).toString("utf8")).toContain("Các quầy bạn làm")
    expect((await shop.api.get("/producer/account/data")).status).toBe(401)
  })

  test("goes for good when they ask with their password, and nothing names them any more", async () => {
    const email = "quen.toi.di@example.test"
    const memberId = await person(shop, email, "Phạm Quên Tôi")
    const shopId = await freshShop()
    await joins(shop, memberId, shopId, "packer")
    await joins(shop, await person(shop), shopId, "owner")
    const mine = await browserOf(shop, memberId)
    const letter = {
      kind: "parcel_new" as const,
      channel: "mail" as const,
      cause: `suite:${memberId}`,
      to: email,
      locale: "vi" as const,
    }
    const words = { subject: "Kiện mới", text: "Chào Phạm Quên Tôi", html: "<p>Chào Phạm Quên Tôi</p>" }
    await shop.container
      .resolve<MessageService>(MESSAGE)
      .queue([{ ...letter, ...words, orderId: null, expiresAt: null }])
    expect((await ask(mine, "không phải mật khẩu")).body.fields).toEqual({ password: "wrong" })
    expect((await ask(mine)).status).toBe(204)
    expect((await mine.get("/producer/account/me")).status).toBe(401)
    expect((await signIn(email)).status).toBe(401)
    const { rows } = await shop.db.raw(
      `select table_name, column_name from information_schema.columns
       where table_schema = 'public' and data_type in ('text', 'character varying', 'jsonb', 'json')`,
    )
    const found: string[] = []
    for (const { table_name: table, column_name: column } of rows) {
      const like = shop.db(table).whereRaw("cast(?? as text) ~* ?", [column, "quen\\.toi\\.di|Phạm Quên Tôi"])
      if (await like.first(column)) found.push(`${table}.${column}`)
    }
    expect(found).toEqual([])
    const acts = await shop
      .db("audit_entry")
      .where({ subject: `member:${memberId}` })
      .pluck("act")
    expect(acts).toEqual(expect.arrayContaining(["member.forgotten"]))
    // The address is free for whoever has it now.
    expect(await person(shop, email)).not.toBe(memberId)
  })

  test("stays while a shop would be left without an owner; a mere draft goes with them", async () => {
    const memberId = await person(shop)
    const mine = await browserOf(shop, memberId)
    const { body } = await mine.post<{ id: string }>("/producer/shops", { name: "Quầy chưa mở" })
    const shopId = await freshShop()
    await joins(shop, memberId, shopId, "owner")
    const [one, two] = await Promise.all([ask(mine), ask(mine)])
    for (const { status, body: told } of [one, two])
      expect([status, told.fields]).toEqual([409, { shops: "last_owner" }])
    expect((await mine.get("/producer/account/me")).status).toBe(200)
    await joins(shop, await person(shop), shopId, "owner")
    expect((await ask(mine)).status).toBe(204)
    expect((await shop.db("producer").where({ id: body.id }).first("deleted_at")).deleted_at).not.toBeNull()
  })
})
