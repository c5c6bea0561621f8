import { type HandedCode, type Me, type Problem, producerRoutes } from "@ocop/contract"
import { type ChildShop, childShop } from "../support/child-shop"
import { childOperator } from "../support/child-staff"
import { cookieIn } from "../support/customers"

let shop: ChildShop
beforeAll(async () => {
  shop = await childShop()
}, 60_000)
afterAll(() => shop?.stop())

const PORTAL = "http://localhost:3001"
const PHONE = "0987123450"
const FIRST = "con cá rô đồng kho tộ"
const SECOND = "cái cò lặn lội bờ sông"

test("without a channel to phones people sign up unproved, are handed codes, and no log hears a secret", async () => {
  // Outside of demo mode nothing goes to phones without keys.
  const backend = await shop.start({ LOG_FORMAT: "json", LOG_LEVEL: "debug", DEMO: "off" })
  const portal = backend.api.with({ origin: PORTAL })
  const register = (name: string, password: string) =>
    portal.post<Me>(producerRoutes.registrations, { contact: PHONE, password, name })
  const signIn = (password: string) => portal.post<Me & Problem>(producerRoutes.sessions, { contact: PHONE, password })
  expect((await portal.get(producerRoutes.channels)).body).toEqual({ email: true, phone: false })
  const asked = await portal.post<Problem>(producerRoutes.codes, { purpose: "password_reset", contact: PHONE })
  expect([asked.status, asked.body.fields]).toEqual([409, { contact: "phone_off" }])

  const signedUp = await register("Nguyễn Thị Bưởi", FIRST)
  expect([signedUp.status, signedUp.body.member]).toMatchObject([201, { phone: PHONE, phoneIsProved: false }])
  // Somebody else says the same number: nobody hears that it is known, and each password is its own person's.
  const another = await register("Người Khác", "một câu hoàn toàn khác")
  expect([another.status, another.body.member.phone]).toEqual([201, PHONE])
  const [mine, theirs] = [await signIn(FIRST), await signIn("một câu hoàn toàn khác")]
  expect([mine.body.member.name, theirs.body.member.name]).toEqual(["Nguyễn Thị Bưởi", "Người Khác"])
  expect((await signIn("câu của không ai cả")).status).toBe(401)

  const operator = await childOperator(shop, backend.api)
  const { id } = mine.body.member
  const admin = backend.api.as(operator.token)
  const listed = await admin.get<{ members: { id: string; phoneIsProved: boolean }[] }>("/admin/members?q=0987 123 450")
  expect(listed.body.members).toMatchObject([{ phoneIsProved: false }, { phoneIsProved: false }])
  const { code } = (await admin.post<HandedCode>(`/admin/members/${id}/reset-codes`)).body
  const reset = { contact: PHONE, code, password: SECOND }
  expect((await portal.post(producerRoutes.passwordResets, { ...reset, code: "22222222" })).status).toBe(400)
  expect((await portal.post(producerRoutes.passwordResets, reset)).status).toBe(204)
  const again = await signIn(SECOND)
  expect([again.body.member.id, (await signIn(FIRST)).status]).toEqual([id, 401])

  // What goes wrong inside tells more than what goes right.
  await shop.db.raw("alter table member_session rename to member_session_away")
  expect((await signIn(SECOND)).status).toBe(500)
  await shop.db.raw("alter table member_session_away rename to member_session")
  await backend.terminate()
  const rows = JSON.stringify([
    await shop.db("audit_entry"),
    await shop.db("member_reset_code"),
    await shop.db("member_session"),
    await shop.db("workflow_execution"),
  ])
  const token = cookieIn(again.headers).split("=")[1] ?? ""
  const secrets = [FIRST, SECOND, code, code.replace("-", ""), token]
  for (const place of [backend.output, rows]) expect(secrets.filter((secret) => place.includes(secret))).toEqual([])
  expect(backend.output.includes(PHONE)).toBe(false)
}, 120_000)
