import type { DeskDossier, Dossier, DossierSubjects } from "@ocop/contract"
import { criteriaOf } from "@ocop/domain"
import type { Api } from "../support/api"
import { answersOf, filedDossier } from "../support/dossiers"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

const PDF = "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer\n%%EOF\n"

let shop: Shop
/** One that its maker wrote and filed; its place is the officers'. */
let filed: Dossier
const who: Record<string, Api> = {}
const of = (name: string) => who[name] as Api

beforeAll(async () => {
  shop = await startShop()
  // Whoever had no certificate yet begins a first dossier: here every product may.
  await shop.db("certificate").update({ deleted_at: new Date() })
  filed = await filedDossier(shop)
  const { communeCode, provinceCode } = filed
  const elsewhere = communeCode === "18373" ? "18364" : "18373"
  const officer = async (code: string) => shop.api.as(await staff(shop, "commune_officer", { kind: "commune", code }))
  who.commune = await officer(String(communeCode))
  who["another commune"] = await officer(elsewhere)
  who.province = shop.api.as(await staff(shop, "secretary", { kind: "province", code: String(provinceCode) }))
})
afterAll(() => shop?.stop())

const desk = (id: string) => `/admin/dossiers/${id}`
const act = (name: string, id: string, noun: string, body: object = {}) =>
  of(name).post<DeskDossier>(`${desk(id)}/${noun}`, body)

const enter = (name: string, body: object) => of(name).post<DeskDossier>("/admin/dossiers", body)

/** A product of the commune's, whose maker has no shop, and one of whose maker the list knows the province only. */
async function subjects() {
  const { rows } = await shop.db.raw(
    `select l.product_id as id, l.product_group as grp, pr.id as maker from listing l join producer pr on pr.id = l.producer_id
     where not exists (select from dossier d where d.product_id = l.product_id) and l.product_group = 'food'
       and pr.id not in (select producer_id from dossier) order by l.producer_id, l.id limit 40`,
  )
  const known = rows[0]
  const unknown = rows.find(({ maker }: { maker: string }) => maker !== known.maker)
  await shop.db("producer").where({ id: known.maker }).update({
    status: "recorded",
    province_code: filed.provinceCode,
    commune_code: filed.communeCode,
  })
  await shop
    .db("listing")
    .where({ product_id: unknown.id })
    .update({ place_precision: "province", commune_code: null, place_evidence: null })
  await shop
    .db("producer")
    .where({ id: unknown.maker })
    .update({ province_code: filed.provinceCode, commune_code: null })
  return { known: String(known.id), unknown: String(unknown.id) }
}

test("the commune enters it for a maker without a shop, with scans, and files it", async () => {
  const { known } = await subjects()
  const found = await of("commune").get<DossierSubjects>("/admin/dossier-subjects")
  expect(found.body.subjects.find(({ productId }) => productId === known)).toMatchObject({
    live: null,
    kinds: ["first"],
  })
  const entered = await enter("commune", { kind: "first", productId: known, setNumber: 3 })
  expect(entered.status).toBe(201)
  const { id } = entered.body.dossier
  expect(entered.body).toMatchObject({ canWrite: true, dossier: { isPaper: true, state: "draft" } })
  expect((await enter("commune", { kind: "first", productId: known, setNumber: 3 })).status).toBe(409)
  expect((await of("another commune").get(desk(id))).status).toBe(404)

  const scan = new FormData()
  scan.set("criterion", "")
  scan.set("file", new Blob([PDF], { type: "application/pdf" }), "don-dang-ky.pdf")
  const scanned = await of("commune").upload<DeskDossier>(`${desk(id)}/evidence`, scan)
  expect(scanned.body.dossier.evidence).toMatchObject([{ title: "don-dang-ky", mime: "application/pdf" }])
  const evidence = scanned.body.dossier.evidence[0]?.id
  const file = await of("commune").file(`${desk(id)}/evidence/${evidence}/file`)
  expect([file.status, file.headers.get("x-frame-options")]).toEqual([200, "SAMEORIGIN"])
  expect((await of("another commune").glance("GET", `${desk(id)}/evidence/${evidence}/file`)).status).toBe(404)

  const early = await act("commune", id, "filings", { version: scanned.body.dossier.version, declaredName: "Bà Tư" })
  expect(early.status).toBe(400)
  await shop
    .db("dossier")
    .where({ id })
    .update({ answers: JSON.stringify(answersOf(scanned.body.set)) })
  const [criterion] = criteriaOf(scanned.body.set)
  const option = criterion?.options[0]?.id
  const answered = await act("commune", id, "answers", {
    version: scanned.body.dossier.version,
    criterion: criterion?.code,
    option,
  })
  expect(answered.body.dossier.answers.options[criterion?.code ?? ""]).toBe(option)
  const { version } = answered.body.dossier
  const done = await act("commune", id, "filings", { version, declaredName: "Bà Tư" })
  expect(done.body).toMatchObject({ canWrite: false, dossier: { state: "filed", declaredName: "Bà Tư" } })
  expect(
    (await act("commune", id, "answers", { version: version + 1, criterion: criterion?.code, option })).status,
  ).toBe(409)
  const acts = await shop
    .db("audit_entry")
    .where({ subject: `dossier:${id}` })
    .orderBy("number")
  expect(acts.every(({ actor }) => actor.startsWith("user:"))).toBe(true)
  expect(acts.map((entry) => entry.act)).toEqual(["dossier.started", "dossier.evidence_added", "dossier.file"])
})

test("where the list knows no commune, the officer says so, and the dossier keeps it", async () => {
  const { unknown } = await subjects()
  const body = { kind: "first", productId: unknown, setNumber: 3 }
  expect((await enter("commune", body)).body).toMatchObject({ fields: { isOfMyCommune: "missing" } })
  const { body: entered } = await enter("commune", { ...body, isOfMyCommune: true })
  expect(entered.dossier.communeCode).toBe(filed.communeCode)
  expect((await shop.db("producer").where({ id: entered.dossier.producerId }).first()).commune_code).toBeNull()
})

test("is nobody else's: not another commune's product, nor a dossier that its maker writes", async () => {
  const { known } = await subjects()
  const body = { kind: "first", productId: known, setNumber: 3 }
  expect((await enter("another commune", body)).status).toBe(404)
  expect((await enter("province", body)).status).toBe(403)
  expect((await of("province").get("/admin/dossier-subjects")).status).toBe(403)
  const own = filed
  await act("commune", own.id, "returns", { text: "Bổ sung" })
  const write = await act("commune", own.id, "answers", { version: own.version + 1, criterion: "1.1", option: null })
  expect(write.status).toBe(403)
  expect((await act("commune", own.id, "filings", { version: own.version, declaredName: "Bà Tư" })).status).toBe(403)
  expect((await of("commune").delete(`${desk(own.id)}/evidence/none`)).status).toBe(403)
  for (const [noun, body] of Object.entries({ registration: { registration: {} }, changes: { changes: [] } })) {
    expect([noun, (await act("commune", own.id, noun, { version: 1, ...body })).status]).toEqual([noun, 403])
    expect([noun, (await act("another commune", own.id, noun, { version: 1, ...body })).status]).toEqual([noun, 404])
    expect([noun, (await act("province", own.id, noun, { version: 1, ...body })).status]).toEqual([noun, 403])
  }
})

describe("what it says besides its answers", () => {
  /** A product with stars, entered for an upgrade with every criterion answered. */
  async function upgrade() {
    const { rows } = await shop.db.raw(
      `update certificate set deleted_at = null where id = (
         select c.id from certificate c join listing l on l.product_id = c.product_id
         where l.product_group = 'food' and c.revoked_on is null and c.superseded_by is null and c.shown_until > current_date
           and not exists (select from dossier d where d.product_id = c.product_id) order by c.id limit 1)
       returning product_id as id, (select producer_id from listing l where l.product_id = certificate.product_id) as maker`,
    )
    const { id: known, maker } = rows[0]
    const place = { province_code: filed.provinceCode, commune_code: filed.communeCode }
    await shop.db("producer").where({ id: maker }).update(place)
    const { body } = await enter("commune", { kind: "upgrade", productId: known, setNumber: 3 })
    const { id, version } = body.dossier
    await shop
      .db("dossier")
      .where({ id })
      .update({ answers: JSON.stringify(answersOf(body.set)) })
    return { id, version }
  }
  const file = (id: string, version: number) => act("commune", id, "filings", { version, declaredName: "Bà Tư" })

  test("form 01 is kept as the paper has it, and names no other commune", async () => {
    const { unknown } = await subjects()
    const { body } = await enter("commune", { kind: "first", productId: unknown, setNumber: 3, isOfMyCommune: true })
    const { id, version } = body.dossier
    const paper = { contactName: "Bà Tư", since: 1998, yearlyOutput: "12 tấn" }
    const elsewhere = { version, registration: { ...paper, communeCode: "00004" } }
    expect((await act("commune", id, "registration", elsewhere)).status).toBe(400)
    const kept = await act("commune", id, "registration", { version, registration: paper })
    expect(kept.body.dossier).toMatchObject({ registration: paper, communeCode: filed.communeCode })
    expect((await act("commune", id, "registration", { version, registration: paper })).status).toBe(409)
  })

  test("an upgrade tells what changed and proves it, before it is filed", async () => {
    const { id, version } = await upgrade()
    expect((await file(id, version)).body).toMatchObject({ fields: { changes: "missing" } })
    const change = { topic: "packaging", text: "Bao bì giấy thay túi ni lông", evidence: [] as string[] }
    const told = await act("commune", id, "changes", { version, changes: [change] })
    expect((await file(id, told.body.dossier.version)).body).toMatchObject({ fields: { changes: "unproved" } })
    const scan = new FormData()
    scan.set("criterion", "")
    scan.set("file", new Blob([PDF], { type: "application/pdf" }), "anh-bao-bi.pdf")
    const scanned = await of("commune").upload<DeskDossier>(`${desk(id)}/evidence`, scan)
    const proved = scanned.body.dossier.evidence.map((piece) => piece.id)
    const now = scanned.body.dossier.version
    const foreign = { version: now, changes: [{ ...change, evidence: ["devi_none"] }] }
    expect((await act("commune", id, "changes", foreign)).status).toBe(400)
    const done = await act("commune", id, "changes", { version: now, changes: [{ ...change, evidence: proved }] })
    expect((await file(id, done.body.dossier.version)).body.dossier).toMatchObject({ state: "filed", kind: "upgrade" })
  })
})
