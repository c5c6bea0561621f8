import type { Readiness } from "@ocop/contract"
import type { Api } from "../support/api"
import { basketOf, formFor, order, type Pack, packs } from "../support/baskets"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

let shop: Shop
let operator: Api
let pack: Pack
beforeAll(async () => {
  shop = await startShop({ DEMO: "off", SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "cho@example.test" })
  operator = shop.api.as(await staff(shop, "operator"))
  pack = await really(shop)
})
afterAll(() => shop?.stop())

/** One pack of a maker that is no sample: all that demo mode off leaves for sale. */
async function really({ db }: Shop): Promise<Pack> {
  const [first] = await packs({ db })
  if (!first) throw new Error("Nothing is for sale in the template")
  await db("producer").where({ id: first.producerId }).update({ sample: false })
  await db.raw(`update product_variant set metadata = metadata - 'sample' where id = ?`, [first.variantId])
  return first
}

const readiness = async () => (await operator.get<{ readiness: Readiness }>("/admin/readiness")).body.readiness
const open = ({ checks }: Readiness) =>
  checks.filter(({ required, state }) => required && state !== "ok").map(({ key }) => key)

const COMPLETE = {
  operator: {
    legalName: "Hợp tác xã Chợ Quê",
    registrationNumber: "3001234567",
    registrationDate: "2024-05-02",
    registrationIssuer: "Sở Tài chính Hà Tĩnh",
    representative: "Nguyễn Thị Thu Hà",
    ministryNotice: "online.gov.vn/HomePage/WebsiteDisplay.aspx?DocId=1",
    address: "Xã Tiên Điền, Hà Tĩnh",
    phone: "0912345678",
    email: "cho@example.test",
  },
  law: { since: "2026-11-01", checkedBy: "Luật sư Lê Văn An", checkedOn: "2026-10-30" },
  payment: {
    transfer: { bankBin: "970436", bankName: "Vietcombank", accountNumber: "0123456789", accountName: "HTX CHO QUE" },
  },
}

test("with demo mode off and papers missing nothing is sold, and the Admin says what is missing", async () => {
  const answer = await readiness()
  expect(answer).toMatchObject({ demo: false, ready: false })
  expect(open(answer)).toEqual(["identity", "contact", "texts", "bank_account", "demo_accounts"])
  const basket = await basketOf(shop.api, [pack])
  const { status, body } = await order(shop.api, basket, await formFor(shop.api, basket))
  expect([status, body.code]).toEqual([409, "shop_closed"])
  expect(Number((await shop.db("order").count("*").first())?.count)).toBe(0)
})

test("each gap that is filled is ticked off; with the last one the shop sells", async () => {
  await operator.post("/admin/settings", COMPLETE)
  expect(open(await readiness())).toEqual(["demo_accounts"])
  await shop.db("user").where("email", "like", "%@demo.local").update({ deleted_at: new Date() })
  expect(await readiness()).toMatchObject({ ready: true })
  const basket = await basketOf(shop.api, [pack])
  expect((await order(shop.api, basket, await formFor(shop.api, basket))).status).toBe(201)
})

test("a text taken away closes the shop again", async () => {
  await operator.post("/admin/settings", { law: { checkedBy: null } })
  expect(open(await readiness())).toEqual(["texts"])
  const basket = await basketOf(shop.api, [pack])
  expect((await order(shop.api, basket, await formFor(shop.api, basket))).body.code).toBe("shop_closed")
})

test("officers and viewers may look, only the operator changes", async () => {
  const viewer = shop.api.as(await staff(shop, "viewer"))
  expect((await viewer.get("/admin/readiness")).status).toBe(200)
  expect((await viewer.post("/admin/settings", {})).status).toBe(403)
})
