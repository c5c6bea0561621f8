import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import type { AdminProducer, AdminProducers, Basket, Problem, Producer, ShopHome, ShopProfile } from "@ocop/contract"
import { addDays } from "@ocop/domain"
import sharp from "sharp"
import { pixelBomb } from "../../src/aftersale/photo.test-data"
import { tellShops } from "../../src/outbox/consumers/tell-shops"
import { deliverDue } from "../../src/outbox/deliver"
import { readHome } from "../../src/producer/home/read-home"
import { draftShopWorkflow } from "../../src/workflows/producer/draft-shop"
import type { Answer, Api } from "../support/api"
import { basketOf, formFor, order, packs } from "../support/baskets"
import { eventually } from "../support/eventually"
import { browserOf, joins, memberOf, person } from "../support/members"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"
import { statementsOf } from "../support/statements"

let shop: Shop
let operator: Api
let photo: Buffer
beforeAll(async () => {
  shop = await startShop()
  operator = shop.api.as(await staff(shop, "operator"))
  photo = await sharp({ create: { width: 800, height: 500, channels: 3, background: "#eee" } })
    .withExif({ IFD3: { GPSLatitude: "18/1 40/1 0/1" } })
    .jpeg()
    .toBuffer()
}, 120_000)
afterAll(() => shop?.stop())
afterEach(() => shop.container.resolve("clock").reset())

type Profile = ShopProfile & Problem
const PDF = Buffer.from("%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer\n%%EOF\n")
let named = 0

/** A person who has begun a shop. */
async function begun(more: object = {}): Promise<{ id: string; memberId: string; owner: Api; profile: Profile }> {
  const memberId = await person(shop)
  const owner = await browserOf(shop, memberId)
  const body = { name: `Hộ Cô Út số ${++named}`, type: "household_business", communeCode: "18364", ...more }
  const { status, body: profile } = await owner.post<Profile>("/producer/shops", body)
  expect(status, JSON.stringify(profile)).toBe(201)
  return { id: profile.id, memberId, owner, profile }
}

/** Hands in a file as the portal's form does. */
async function paper(
  owner: Api,
  id: string,
  fields: Record<string, string>,
  file: Buffer | null = photo,
): Promise<Answer<Profile>> {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  if (file) form.append("file", new Blob([new Uint8Array(file)], { type: "image/jpeg" }), "../../giay.html")
  return owner.upload<Profile>(`/producer/shops/${id}/papers`, form)
}

/** Everything that the operator needs of a household. */
async function ready(more: object = {}) {
  const made = await begun(more)
  const { owner, id } = made
  await owner.post(`/producer/shops/${id}/profile`, {
    address: "Ấp Chợ",
    representative: "Đặng Thị Út",
    publicPhone: "+84 912 345 678",
  })
  await owner.post(`/producer/shops/${id}/bank-account`, {
    bankBin: "970405",
    accountNumber: "3600 205 123456",
    accountName: "Đặng Thị Út",
  })
  await paper(owner, id, { kind: "identity" })
  return made
}

async function submitted(more: object = {}) {
  const made = await ready(more)
  const { status, body } = await made.owner.post<Profile>(`/producer/shops/${made.id}/submission`, {})
  expect(status, JSON.stringify(body)).toBe(201)
  return made
}

const approve = (id: string, by = operator) => by.post<AdminProducer & Problem>(`/admin/producers/${id}/approvals`, {})
const row = (id: string) => shop.db("producer").where({ id }).first()
const acts = async (id: string): Promise<string[]> =>
  shop.db("audit_entry").where({ for_shop: id }).orderBy("at").pluck("act")
const filesKept = () => {
  const folder = path.join(process.env.DATA_DIR ?? "", "private")
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true }).filter((name) => String(name).includes("paper"))
    : []
}

describe("a shop is opened", () => {
  test("by a name alone, and says what is missing", async () => {
    const { profile, id, memberId } = await begun({ type: undefined, communeCode: undefined })
    expect(profile).toMatchObject({ status: "draft", place: null, type: null, isIdentityOpen: true })
    expect(profile.missing).toEqual([
      "type",
      "tax_code",
      "place",
      "address",
      "representative",
      "phone",
      "identity_paper",
      "business_paper",
      "bank_account",
      "goods",
      "submission",
      "approval",
    ])
    expect(await shop.db("membership").where({ member_id: memberId, producer_id: id }).first("role")).toEqual({
      role: "owner",
    })
    expect(await acts(id)).toEqual(["producer.opened"])
  })

  test("and nobody else reads of it before it is approved", async () => {
    const { id, profile } = await submitted()
    const list = await shop.api.get<{ producers: Producer[] }>(`/store/catalog/producers?page=1`)
    expect(JSON.stringify(list.body)).not.toContain(profile.name)
    expect((await shop.api.get(`/store/catalog/producers/${profile.handle}`)).status).toBe(404)
    expect(JSON.stringify((await shop.api.get("/store/catalog/paths")).body)).not.toContain(profile.handle)
    const stranger = await browserOf(shop, await person(shop))
    expect((await stranger.get(`/producer/shops/${id}/profile`)).status).toBe(404)
  })

  test("is undone with the membership when a later step fails", async () => {
    const memberId = await person(shop)
    const workflow = draftShopWorkflow(shop.container)
    const { result: id, transaction } = await workflow.run({ input: { memberId, shop: { name: "Quầy thử" } } })
    await workflow.cancel({ transaction })
    expect(await row(id)).toBeUndefined()
    expect(await shop.db("membership").where({ producer_id: id, deleted_at: null })).toEqual([])
  })

  test("five at a time and no more", async () => {
    const owner = await browserOf(shop, await person(shop))
    const open = (name: string) => owner.post<Problem>("/producer/shops", { name })
    for (const name of ["Một", "Hai", "Ba", "Bốn", "Năm"]) expect((await open(name)).status).toBe(201)
    expect(await open("Sáu")).toMatchObject({
      status: 409,
      body: { code: "not_allowed_now", fields: { shops: "too_many" } },
    })
  })

  test("refuses what cannot be, field by field", async () => {
    const { owner, id } = await begun()
    const change = (body: object) => owner.post<Problem>(`/producer/shops/${id}/profile`, body)
    expect((await change({ taxCode: "0100109107" })).body.fields).toEqual({ taxCode: "not_a_tax_code" })
    expect((await change({ publicPhone: "0912 345" })).body.fields).toEqual({ publicPhone: "not_a_phone" })
    expect((await change({ communeCode: "99999" })).body.fields).toEqual({ communeCode: "unknown" })
    expect((await change({ status: "approved" })).status).toBe(400)
    expect((await change({ claims: id })).body.fields).toEqual({ claims: "unknown" })
    const account = await owner.post<Problem>(`/producer/shops/${id}/bank-account`, {
      bankBin: "123456",
      accountNumber: "12/34",
      accountName: "…!",
    })
    expect(account).toMatchObject({
      status: 400,
      body: { fields: { bankBin: "unknown", accountNumber: "not_a_number", accountName: "not_a_name" } },
    })
    expect(await row(id)).toMatchObject({ tax_code: null, public_phone: null, commune_code: "18364" })
  })
})

describe("the way to selling", () => {
  test("a household asks, is asked for more, asks again and is approved with all that selling needs", async () => {
    const { id, owner } = await begun()
    const early = await owner.post<Problem>(`/producer/shops/${id}/submission`, {})
    expect(early).toMatchObject({ status: 409, body: { code: "not_allowed_now" } })
    expect(early.body.fields).toHaveProperty("identity_paper", "missing")

    await owner.post(`/producer/shops/${id}/profile`, {
      address: "Ấp Chợ",
      representative: "Út",
      publicPhone: "0912345678",
    })
    await owner.post(`/producer/shops/${id}/bank-account`, {
      bankBin: "970405",
      accountNumber: "3600205123456",
      accountName: "Đặng Thị Út",
    })
    await paper(owner, id, { kind: "identity" })
    expect((await owner.post<Profile>(`/producer/shops/${id}/submission`, {})).body).toMatchObject({
      status: "submitted",
      isIdentityOpen: false,
    })
    expect((await owner.post(`/producer/shops/${id}/profile`, { legalName: "Tên khác" })).status).toBe(409)

    const queue = await operator.get<AdminProducers>("/admin/producers")
    expect(queue.body.producers[0]).toMatchObject({ status: "submitted" })
    expect(queue.body.producers.map((each) => each.id)).toContain(id)
    const asked = await operator.post<AdminProducer>(`/admin/producers/${id}/requests`, { text: "Chụp cả mặt sau" })
    expect(asked.body).toMatchObject({ status: "more_wanted", wanted: "Chụp cả mặt sau" })
    expect((await approve(id)).status).toBe(409)

    await paper(owner, id, { kind: "identity", title: "Mặt sau" })
    expect((await owner.post<Profile>(`/producer/shops/${id}/submission`, {})).body.wanted).toBeNull()
    const approved = await approve(id)
    expect(approved).toMatchObject({ status: 201, body: { status: "approved", missing: ["goods"] } })
    const made = await row(id)
    expect(made).toMatchObject({ sample: false, handle: expect.not.stringContaining("quay-moi") })
    expect(made.approved_at).toBeInstanceOf(Date)
    const { rows } = await shop.db.raw(
      `select count(*)::int as n from shipping_option o join service_zone z on z.id = o.service_zone_id
      join location_fulfillment_set l on l.fulfillment_set_id = z.fulfillment_set_id
      join sales_channel_stock_location c on c.stock_location_id = l.stock_location_id
      where o.shipping_profile_id = ? and l.stock_location_id = ?`,
      [made.shipping_profile_id, made.stock_location_id],
    )
    expect(rows[0].n).toBe(2)
    expect((await shop.api.get(`/store/catalog/producers/${made.handle}`)).status).toBe(200)
    expect(await acts(id)).toEqual([
      "producer.opened",
      "producer.changed",
      "producer.bank_account_changed",
      "producer.paper_added",
      "producer.submitted",
      "producer.more_wanted",
      "producer.paper_added",
      "producer.submitted",
      "producer.approved",
    ])
  })

  test("of two operators who decide at once one is told that it is decided", async () => {
    const { id } = await submitted()
    const second = shop.api.as(await staff(shop, "operator"))
    const answers = await Promise.all([
      approve(id),
      second.post(`/admin/producers/${id}/requests`, { text: "Thiếu giấy" }),
      approve(id, second),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
    const { status, stock_location_id } = await row(id)
    expect(stock_location_id !== null).toBe(status === "approved")
    const locations = await shop.db("stock_location").where({ name: (await row(id)).name, deleted_at: null })
    expect(locations).toHaveLength(status === "approved" ? 1 : 0)
  })

  test("papers can be taken back before they are decided on", async () => {
    const { id, owner } = await submitted()
    expect((await owner.delete<Profile>(`/producer/shops/${id}/submission`)).body).toMatchObject({ status: "draft" })
    expect((await owner.delete(`/producer/shops/${id}/submission`)).status).toBe(409)
    expect((await approve(id)).status).toBe(409)
  })

  test("suspended with a reason, it sells nothing; reopened it does", async () => {
    const { id } = await submitted()
    await approve(id)
    expect((await operator.post(`/admin/producers/${id}/suspensions`, {})).status).toBe(400)
    const reason = "Không liên lạc được"
    expect((await operator.post<AdminProducer>(`/admin/producers/${id}/suspensions`, { reason })).body).toMatchObject({
      status: "suspended",
      suspendedReason: reason,
    })
    expect((await operator.post(`/admin/producers/${id}/suspensions`, { reason })).status).toBe(409)
    expect((await operator.post<AdminProducer>(`/admin/producers/${id}/reopenings`, {})).body).toMatchObject({
      status: "approved",
      suspendedReason: null,
    })
  })

  test("its name, once somebody has looked at it, changes when the operator says so, and never behind their back", async () => {
    const { id, owner } = await submitted()
    const rename = async (name: string) => (await owner.post<Profile>(`/producer/shops/${id}/profile`, { name })).body
    const old = (await row(id)).name
    // What the operator is reading does not change under their eyes.
    expect(await rename("Siêu thị Vinmart")).toMatchObject({ name: old, wantedName: "Siêu thị Vinmart" })
    await approve(id)
    expect(await row(id)).toMatchObject({ name: old, wanted_name: "Siêu thị Vinmart" })
    const queue = async () =>
      (await operator.get<AdminProducers>("/admin/producers")).body.producers.find((one) => one.id === id)
    expect((await queue())?.wantedName).toBe("Siêu thị Vinmart")
    const decide = (body: object) => operator.post<Profile>(`/admin/producers/${id}/name-decisions`, body)
    expect((await decide({ verdict: "refused", name: "Siêu thị Vinmart" })).status).toBe(400)
    const reason = "Tên của hãng khác"
    expect((await decide({ verdict: "refused", name: "Siêu thị Vinmart", reason })).status).toBe(201)
    const { body } = await owner.get<Profile>(`/producer/shops/${id}/profile`)
    expect(body).toMatchObject({ name: old, wantedName: null, refusedName: { name: "Siêu thị Vinmart", reason } })
    expect(await queue()).toBeUndefined()
    await rename(`${old} và các con`)
    // Decided on what was read, once.
    expect((await decide({ verdict: "accepted", name: "Siêu thị Vinmart" })).body.fields).toEqual({ name: "changed" })
    const name = `${old} và các con`
    const both = await Promise.all([1, 2].map(() => decide({ verdict: "accepted", name })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(await row(id)).toMatchObject({ name, wanted_name: null, refused_name: null })
    expect(await shop.db("stock_location").where({ name, deleted_at: null })).toHaveLength(1)
    const acts = await shop
      .db("audit_entry")
      .where({ subject: `producer:${id}` })
      .pluck("act")
    expect(acts).toEqual(expect.arrayContaining(["producer.name_refused", "producer.name_accepted"]))
    const taken = await rename("Tên khác")
    expect([taken.wantedName, (await rename(name)).wantedName]).toEqual(["Tên khác", null])
  })

  test("how else it appears is its own to change, and stands in the log", async () => {
    const { id, owner } = await submitted()
    await approve(id)
    await owner.post(`/producer/shops/${id}/profile`, { address: "Ấp Mới", leadTimeDays: 3 })
    expect(await row(id)).toMatchObject({ address: "Ấp Mới", lead_time_days: 3, wanted_name: null })
    const entry = await shop
      .db("audit_entry")
      .where({ subject: `producer:${id}`, act: "producer.changed" })
      .orderBy("at", "desc")
      .first()
    expect([entry.before.address, entry.after]).toEqual(["Ấp Chợ", { address: "Ấp Mới", lead_time_days: 3 }])
  })

  test("two shops of one name in one province are one too many", async () => {
    const name = "Hộ Trùng Tên"
    const [first, second] = [await submitted({ name }), await submitted({ name })]
    expect((await approve(first.id)).status).toBe(201)
    expect(await approve(second.id)).toMatchObject({ status: 409, body: { fields: { legalName: "taken" } } })
    expect(await row(second.id)).toMatchObject({ status: "submitted", stock_location_id: null })
  })

  test("only the operator decides, and officers and viewers see no identity papers", async () => {
    const { id } = await submitted()
    const viewer = shop.api.as(await staff(shop, "viewer"))
    const officer = shop.api.as(await staff(shop, "secretary", { kind: "province", code: "42" }))
    const { body } = await viewer.get<AdminProducer>(`/admin/producers/${id}`)
    const file = `/admin/producers/${id}/papers/${body.papers[0]?.id}/file`
    expect((await viewer.get(file)).status).toBe(403)
    expect((await approve(id, viewer)).status).toBe(403)
    expect((await officer.get(`/admin/producers/${id}`)).status).toBe(403)
    expect((await operator.get(file)).status).toBe(200)
    expect(body.bankAccount?.accountNumber).toBe("•••• 3456")
  })
})

describe("a claim", () => {
  const listed = () => shop.db("producer").where({ status: "recorded", deleted_at: null }).orderBy("handle").first()

  test("of two shops that say to be the same one wins; goods, their dossiers and address come with it", async () => {
    const target = await listed()
    const goods = await shop.db("listing").where({ producer_id: target.id, deleted_at: null }).pluck("id")
    const dossiers = await dossiersOf(target.id)
    const finder = await browserOf(shop, await person(shop))
    const found = await finder.get<{ producers: { id: string }[] }>(
      `/producer/recorded-producers?q=${encodeURIComponent(target.name)}`,
    )
    expect(found.body.producers.map(({ id }) => id)).toContain(target.id)

    const shops = [await submitted({ claims: target.id }), await submitted({ claims: target.id })]
    const { body } = await operator.get<AdminProducer>(`/admin/producers/${shops[0]?.id}`)
    expect(body).toMatchObject({ claimIsFree: true, rivals: [{ id: shops[1]?.id }] })
    const answers = await Promise.all(shops.map(({ id }) => approve(id)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(answers.find(({ status }) => status === 409)?.body.fields).toEqual({ claims: "taken" })
    const winner = shops[answers.findIndex(({ status }) => status === 201)]
    const loser = shops[answers.findIndex(({ status }) => status === 409)]
    expect(await row(winner?.id ?? "")).toMatchObject({ status: "approved", handle: target.handle })
    expect(await row(loser?.id ?? "")).toMatchObject({ status: "submitted", stock_location_id: null })
    expect((await row(target.id)).deleted_at).toBeInstanceOf(Date)
    expect(await shop.db("listing").whereIn("id", goods).pluck("producer_id")).toEqual(goods.map(() => winner?.id))
    expect(await shop.db("dossier").whereIn("id", dossiers).pluck("producer_id")).toEqual([winner?.id, winner?.id])
  })

  /** One that is over and one that is under way, of a product of the list. */
  async function dossiersOf(producerId: string): Promise<string[]> {
    const { product_id: productId } = await shop
      .db("listing")
      .where({ producer_id: producerId, deleted_at: null })
      .first("product_id")
    const rows = ["withdrawn", "filed"].map((state) => ({
      ...{ id: `doss_of_the_list_${state}`, code: `HS-LIST-${state.slice(0, 4)}`, kind: "first", state },
      ...{ product_id: productId, producer_id: producerId, set_number: 3, set_code: "QD26-03" },
      ...{ entered_by: "user", created_by: "user:officer", changes: "[]", registration: "{}", answers: "{}" },
      ...{ notes: "{}", public_criteria: "[]", carried_criteria: "[]" },
      closed_at: state === "withdrawn" ? new Date() : null,
    }))
    await shop.db("dossier").insert(rows)
    return rows.map(({ id }) => id)
  }
})

describe("papers", () => {
  test("are made anew, kept privately and read only by their own", async () => {
    const { id, owner } = await begun()
    const other = await begun()
    const added = await paper(owner, id, { kind: "food_safety", validUntil: "2028-05-01" })
    expect(added.status).toBe(201)
    const [kept] = added.body.papers
    expect(kept).toMatchObject({ kind: "food_safety", validUntil: "2028-05-01", isPhoto: true, isRemovable: true })
    const file = await owner.file(`/producer/shops/${id}/papers/${kept?.id}/file`)
    expect(file.headers.get("content-type")).toBe("image/webp")
    expect(file.headers.get("cache-control")).toBe("private, no-store")
    expect((await sharp(file.bytes).metadata()).exif).toBeUndefined()

    for (const [api, shopId] of [
      [other.owner, id],
      [other.owner, other.id],
      [await memberOf(shop, id, "manager"), id],
    ] as const) {
      const { status } = await api.get(`/producer/shops/${shopId}/papers/${kept?.id}/file`)
      expect(status).toBe(shopId === id && api !== other.owner ? 403 : 404)
      expect((await api.delete(`/producer/shops/${shopId}/papers/${kept?.id}`)).status).toBe(status)
    }
    expect((await operator.get(`/admin/producers/${other.id}/papers/${kept?.id}/file`)).status).toBe(404)
    expect((await shop.api.get(`/producer/shops/${id}/papers/${kept?.id}/file`)).status).toBe(401)
    const { file_id } = await shop.db("producer_paper").where({ id: kept?.id }).first("file_id")
    expect((await shop.api.get(`/static/${file_id}`)).status).toBe(404)
    expect((await shop.api.get(`/static/private/${file_id}`)).status).toBe(404)
  })

  test("a PDF stays one", async () => {
    const { id, owner } = await begun()
    const { body } = await paper(owner, id, { kind: "business_registration" }, PDF)
    expect(body.papers[0]).toMatchObject({ isPhoto: false })
    const file = await owner.file(`/producer/shops/${id}/papers/${body.papers[0]?.id}/file`)
    expect(file.headers.get("content-type")).toBe("application/pdf")
    expect(file.bytes.equals(PDF)).toBe(true)
  })

  test("what is no paper is refused and nothing is kept of it", async () => {
    const { id, owner } = await begun()
    const before = filesKept().length
    const reasonOf = async (file: Buffer | null, fields: Record<string, string> = { kind: "identity" }) => {
      const { status, body } = await paper(owner, id, fields, file)
      return [status, body.fields?.file ?? body.fields?.photos ?? Object.keys(body.fields ?? {})[0]]
    }
    expect(await reasonOf(Buffer.from("<html><script>alert(1)</script></html>"))).toEqual([400, "not_a_paper"])
    expect(await reasonOf(await pixelBomb())).toEqual([400, "too_many_pixels"])
    expect(await reasonOf(Buffer.concat([PDF, Buffer.alloc(13 * 1024 * 1024)]))).toEqual([400, "too_large"])
    expect(await reasonOf(null)).toEqual([400, "missing"])
    expect(await reasonOf(photo, { kind: "passport" })).toEqual([400, "kind"])
    expect(await reasonOf(photo, { kind: "identity", validUntil: "2026-02-30" })).toEqual([400, "validUntil"])
    expect((await owner.get<Profile>(`/producer/shops/${id}/profile`)).body.papers).toEqual([])
    expect(filesKept()).toHaveLength(before)
  })

  test("are taken out while nobody has decided, with their file, and kept afterwards", async () => {
    const { id, owner } = await submitted()
    const before = filesKept().length
    const { papers } = (await owner.get<Profile>(`/producer/shops/${id}/profile`)).body
    const one = `/producer/shops/${id}/papers/${papers[0]?.id}`
    expect((await owner.delete(one)).status).toBe(409)
    await owner.delete(`/producer/shops/${id}/submission`)
    expect((await owner.delete<Profile>(one)).body).toMatchObject({ papers: [], isReadyToSubmit: false })
    expect((await owner.delete(one)).status).toBe(404)
    expect(filesKept()).toHaveLength(before - 1)
  })
})

describe("a bank account", () => {
  test("is whole for the owner, masked for others, and its changes are in the log without its number", async () => {
    const { id, owner } = await ready()
    const path = `/producer/shops/${id}/profile`
    expect((await owner.get<Profile>(path)).body.bankAccount).toMatchObject({
      bankName: "Agribank",
      accountNumber: "3600205123456",
      accountName: "DANG THI UT",
    })
    const manager = await memberOf(shop, id, "manager")
    const packer = await memberOf(shop, id, "packer")
    expect((await manager.get<Profile>(path)).body).toMatchObject({
      bankAccount: { accountNumber: "•••• 3456" },
      papers: [],
    })
    expect((await packer.get<Profile>(path)).body.bankAccount).toBeNull()
    const another = { bankBin: "970436", accountNumber: "0071000123456", accountName: "Kẻ Lạ" }
    expect((await manager.post(`/producer/shops/${id}/bank-account`, another)).status).toBe(403)
    expect((await owner.post(`/producer/shops/${id}/bank-account`, another)).status).toBe(200)
    const entries = await shop.db("audit_entry").where({ for_shop: id, act: "producer.bank_account_changed" })
    expect(entries).toHaveLength(2)
    expect(JSON.stringify(entries)).not.toMatch(/3600205123456|0071000123456/)
  })
})

describe("messages", () => {
  /** Kinds of what was said to a shop's people because of acts on it. */
  async function told(id: string, count: number): Promise<string[]> {
    const read = async (): Promise<string[]> => {
      await deliverDue(shop.container, [tellShops])
      const { rows } = await shop.db.raw<{ rows: { kind: string }[] }>(
        `select kind from message where split_part(cause, ':', 2) in (select id from audit_entry where for_shop = ?)
        order by kind`,
        [id],
      )
      return rows.map(({ kind }) => kind)
    }
    return eventually(read, (kinds) => kinds.length >= count)
  }

  test("tell a shop's people what was decided, and its owners of a new account, once", async () => {
    const { id, owner } = await submitted()
    expect(await told(id, 1)).toEqual(["bank_account_changed"])
    await operator.post(`/admin/producers/${id}/requests`, { text: "Chụp rõ bốn góc giấy" })
    expect(await told(id, 2)).toEqual(["bank_account_changed", "producer_more_wanted"])
    const [said] = await shop.db("message").where({ kind: "producer_more_wanted" }).orderBy("created_at", "desc")
    expect(said.text).toContain("Chụp rõ bốn góc giấy")
    await owner.post(`/producer/shops/${id}/submission`, {})
    await approve(id)
    expect(await told(id, 3)).toEqual(["bank_account_changed", "producer_approved", "producer_more_wanted"])
  })
})

describe("days off", () => {
  test("nothing can be ordered while a maker rests; page and basket say when it opens again", async () => {
    const [pack] = await packs(shop)
    if (!pack) throw new Error("No pack is for sale")
    const owner = await memberOf(shop, pack.producerId)
    const today = await shop.container.resolve("clock").today()
    const basketId = await basketOf(shop.api, [pack])
    const form = await formFor(shop.api, basketId)
    const rest = { from: today, to: addDays(today, 3), reason: "Nghỉ Tết" }
    const announced = await owner.post<Profile>(`/producer/shops/${pack.producerId}/closings`, rest)
    expect(announced).toMatchObject({ status: 201, body: { reopensOn: addDays(today, 4) } })

    const basket = await shop.api.get<Basket>(`/store/baskets/${basketId}`)
    expect(basket.body.parcels[0]).toMatchObject({
      reopensOn: addDays(today, 4),
      lines: [{ problem: "resting", maxQuantity: 0 }],
    })
    expect(await order(shop.api, basketId, form)).toMatchObject({ status: 409, body: { code: "maker_resting" } })
    const other = await shop.api.post<Problem>("/store/baskets", { variantId: pack.variantId, quantity: 1 })
    expect(other).toMatchObject({ status: 409, body: { code: "maker_resting" } })
    const { handle } = await row(pack.producerId)
    const page = await shop.api.get<{ producer: Producer }>(`/store/catalog/producers/${handle}`)
    expect(page.body.producer).toMatchObject({ selling: true, reopensOn: addDays(today, 4) })

    await shop.container.resolve("clock").set(new Date(`${addDays(today, 4)}T01:00:00Z`))
    expect((await shop.api.get<Basket>(`/store/baskets/${basketId}`)).body.parcels[0]).toMatchObject({
      reopensOn: null,
      lines: [{ problem: null }],
    })
    await shop.container.resolve("clock").reset()
    const closingId = announced.body.closings[0]?.id
    const stranger = await begun()
    expect((await stranger.owner.delete(`/producer/shops/${stranger.id}/closings/${closingId}`)).status).toBe(404)
    expect(
      (await owner.delete<Profile>(`/producer/shops/${pack.producerId}/closings/${closingId}`)).body,
    ).toMatchObject({
      closings: [],
      reopensOn: null,
    })
    expect((await order(shop.api, basketId, form)).status).toBe(201)
  })

  test("that are past, turned round or endless are refused; the operator's stay", async () => {
    const { id, owner } = await begun()
    const today = await shop.container.resolve("clock").today()
    const announce = (from: string, to: string) =>
      owner.post<Profile>(`/producer/shops/${id}/closings`, { from, to, reason: "Nghỉ" })
    expect((await announce(addDays(today, -3), addDays(today, -1))).body.fields).toEqual({ to: "too_early" })
    expect((await announce(addDays(today, 3), addDays(today, 2))).body.fields).toEqual({ to: "too_early" })
    expect((await announce(today, addDays(today, 120))).body.fields).toEqual({ to: "too_long" })
    const made = await operator.post<AdminProducer>(`/admin/producers/${id}/closings`, {
      from: today,
      to: today,
      reason: "Kiểm tra",
    })
    const closing = made.body.closings[0]
    expect(closing).toMatchObject({ byOperator: true })
    expect((await owner.delete(`/producer/shops/${id}/closings/${closing?.id}`)).status).toBe(409)
    expect(
      (await operator.delete<AdminProducer>(`/admin/producers/${id}/closings/${closing?.id}`)).body.closings,
    ).toEqual([])
  })
})

describe("the home page", () => {
  test("says what must leave, what lapses and what runs out, in as many statements for much as for little", async () => {
    const wanted = await packs(shop)
    const [pack] = wanted
    if (!pack) throw new Error("No pack is for sale")
    const owner = await memberOf(shop, pack.producerId)
    const read = () => owner.get<ShopHome>(`/producer/shops/${pack.producerId}/home`)
    const reading = () => readHome(shop.container, pack.producerId, "owner")
    await reading()
    const before = await statementsOf(shop, reading)
    for (let n = 0; n < 3; n += 1) {
      const basketId = await basketOf(shop.api, [pack])
      expect((await order(shop.api, basketId, await formFor(shop.api, basketId))).status).toBe(201)
    }
    const after = await statementsOf(shop, reading)
    expect(after.length).toBe(before.length)
    expect(after.length).toBeGreaterThan(5)
    const home = (await read()).body
    expect(home.counts.placed).toBeGreaterThanOrEqual(3)
    expect(home.parcels[0]).toMatchObject({ state: "placed", recipient: "Nguyễn Thị Hoa", isGift: false })
    expect(home.parcels[0]?.placeName).toMatch(/Hà Tĩnh$/)
    expect(Date.parse(home.parcels[0]?.confirmBy ?? "")).toBeGreaterThan(Date.now())
    expect(home.balance).not.toBeNull()
    const packer = await memberOf(shop, pack.producerId, "packer")
    expect((await packer.get<ShopHome>(`/producer/shops/${pack.producerId}/home`)).body.balance).toBeNull()
  })

  test("of a certificate that lapses within the year tells its days", async () => {
    const { rows } = await shop.db.raw(
      `select l.producer_id as id, to_char(c.shown_until, 'YYYY-MM-DD') as until, p.title from certificate c
      join listing l on l.product_id = c.product_id join producer pr on pr.id = l.producer_id and pr.status = 'approved'
      join product p on p.id = c.product_id
      where c.shown_until is not null and c.stars is not null and c.revoked_on is null
      order by c.shown_until desc limit 1`,
    )
    const [{ id, until }] = rows
    await shop.container.resolve("clock").set(new Date(`${addDays(until, -100)}T03:00:00Z`))
    const owner = await memberOf(shop, id)
    const { certificates } = (await owner.get<ShopHome>(`/producer/shops/${id}/home`)).body
    expect(certificates.map((each) => each.daysLeft)).toContain(99)
    expect(certificates.find((each) => each.daysLeft === 99)).toMatchObject({
      state: "valid",
      until: addDays(until, -1),
    })
  })
})

test("one person runs two shops, each with its own rights", async () => {
  const { id, memberId, owner } = await begun()
  const other = await begun()
  await joins(shop, memberId, other.id, "packer")
  expect((await owner.post(`/producer/shops/${id}/profile`, { name: "Tên mới" })).status).toBe(200)
  expect((await owner.post(`/producer/shops/${other.id}/profile`, { name: "Tên mới" })).status).toBe(403)
})
