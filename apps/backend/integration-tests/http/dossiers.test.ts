import { deflateSync } from "node:zlib"
import { type Dossier, type KnownEvidence, producerRoutes, type ShopStars } from "@ocop/contract"
import { addDays, communeDueOn, criteriaOf } from "@ocop/domain"
import { criteriaSetOn } from "@ocop/domain/criteria-sets"
import { moveDossier } from "../../src/dossier/move"
import { readDossier } from "../../src/dossier/read"
import type CertificationService from "../../src/modules/certification/service"
import { fileDossierWorkflow } from "../../src/workflows/dossier/file-dossier"
import type { Answer } from "../support/api"
import { answersOf, draftDossier, filedDossier } from "../support/dossiers"
import { picture, type Seller, seller } from "../support/listings"
import { memberOf, otherShop } from "../support/members"
import { pdfText } from "../support/pdf-text"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
let owner: Seller
let manager: Seller
let theirs: Seller
const P = producerRoutes
const DECLARED = { declaredName: "Cô Tư Định An", declaresTruth: true as const }
const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF\n")

beforeAll(async () => {
  shop = await startShop()
  const shopId = await otherShop(shop)
  owner = await seller(shop, shopId)
  manager = await seller(shop, shopId, "manager")
  theirs = await seller(shop, await otherShop(shop, shopId))
})
afterAll(() => shop?.stop())

const refusal = ({ status, body }: Answer<unknown>) => {
  const { code, fields } = body as { code?: string; fields?: Record<string, string> }
  return { status, code, fields }
}
const read = async (id: string, who = owner) => (await who.api.get<Dossier>(P.shopDossier(who.shopId, id))).body
const start = (body: object, who = manager) => who.api.post<Dossier>(P.shopDossiers(who.shopId), body)
const answer = (of: Dossier, body: object, who = manager) =>
  who.api.post<Dossier>(P.shopDossierSaves(who.shopId, of.id, "answers"), { version: of.version, ...body })
const file = (of: Dossier, who = owner) =>
  who.api.post<Dossier>(P.shopDossierActs(who.shopId, of.id, "filings"), { version: of.version, ...DECLARED })
const withdraw = (id: string, who: Seller = owner) =>
  who.api.post<Dossier>(P.shopDossierActs(who.shopId, id, "withdrawals"), {})
const steps = (id: string) => shop.db("dossier_step").where({ dossier_id: id }).orderBy("at").pluck("act")

/** A product of this shop that nothing was begun for, free of certificates. */
let made = 0
async function freshProduct(who: Seller = owner): Promise<string> {
  made += 1
  const [{ id: productId }] = await shop
    .db("product")
    .insert({ id: `prod_of_dossiers_${made}`, title: `Gạo mẻ ${made}`, handle: `gao-me-${made}`, status: "published" })
    .returning("id")
  const { province_code } = await shop.db("producer").where({ id: who.shopId }).first("province_code")
  await shop.db("listing").insert({
    ...{ id: `list_of_dossiers_${made}`, product_id: productId, producer_id: who.shopId, kind: "goods" },
    ...{ product_group: "food", illustration: "rice", province_code, place_precision: "province" },
    ...{ source: "test", folded: `gao me ${made}` },
  })
  return productId
}
const mine = async (wanted: Parameters<typeof draftDossier>[1] = {}) =>
  draftDossier(shop, { productId: await freshProduct(), ...wanted })

async function upload(of: Dossier, content: Buffer, { criterion = "", name = "minh-chung.pdf", who = manager } = {}) {
  const form = new FormData()
  form.append("criterion", criterion)
  form.append("file", new Blob([new Uint8Array(content)]), name)
  return who.api.upload<Dossier>(P.shopDossierEvidence(who.shopId, of.id), form)
}

describe("beginning", () => {
  test("a manager begins the dossier of a product; the set is the one in force, nothing is filed", async () => {
    const productId = await freshProduct()
    const { status, body } = await start({ kind: "first", productId, setNumber: 3 })
    expect(status).toBe(201)
    expect(body).toMatchObject({ state: "draft", desk: "producer", setCode: "QD26-03", version: 1, revision: 0 })
    expect(body.code).toMatch(/^HS-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    const stars = (await manager.api.get<ShopStars>(P.shopDossiers(manager.shopId))).body
    expect(stars.dossiers.map(({ id }) => id)).toContain(body.id)
    expect(stars.products.find((one) => one.productId === productId)).toMatchObject({
      dossierId: body.id,
      setNumber: 3,
    })
  })

  test("one product has one dossier under way, also when two begin at once", async () => {
    const productId = await freshProduct()
    const both = await Promise.all([1, 2].map(() => start({ kind: "first", productId, setNumber: 3 })))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(refusal(await start({ kind: "first", productId, setNumber: 3 }))).toMatchObject({
      code: "not_allowed_now",
      fields: { product: "has_dossier" },
    })
  })

  test("a set of another group, a kind that its certificate does not allow, and another's product are refused", async () => {
    const productId = await freshProduct()
    expect(refusal(await start({ kind: "first", productId, setNumber: 21 }))).toMatchObject({
      status: 400,
      fields: { setNumber: "other_group" },
    })
    expect(refusal(await start({ kind: "upgrade", productId, setNumber: 3 }))).toMatchObject({
      status: 409,
      fields: { kind: "first" },
    })
    const foreign = await freshProduct(theirs)
    expect((await start({ kind: "first", productId: foreign, setNumber: 3 })).status).toBe(404)
  })

  test("a packer sees and does nothing of it", async () => {
    const packer = await memberOf(shop, owner.shopId, "packer")
    expect((await packer.get(P.shopDossiers(owner.shopId))).status).toBe(403)
    const { id } = await mine()
    expect((await packer.get(P.shopDossier(owner.shopId, id))).status).toBe(403)
  })
})

describe("answers", () => {
  test("each saves itself under the version that was read, with points, words and what shoppers may read", async () => {
    const { body: begun } = await start({ kind: "first", productId: await freshProduct(), setNumber: 3 })
    const saved = await answer(begun, { criterion: "1.1", option: "1.1.c", note: "Ruộng ở ấp Chợ", shown: true })
    expect(saved.status).toBe(200)
    expect(saved.body).toMatchObject({
      version: 2,
      selfPoints: 3,
      answers: { options: { "1.1": "1.1.c" } },
      notes: { "1.1": "Ruộng ở ấp Chợ" },
      shown: ["1.1"],
    })
    const late = await answer(begun, { criterion: "1.2", option: "1.2.a" })
    expect(refusal(late)).toMatchObject({ status: 409, code: "try_again" })
    expect((await read(begun.id)).answers.options).toEqual({ "1.1": "1.1.c" })
    const taken = await answer(saved.body, { criterion: "1.1", option: null })
    expect(taken.body).toMatchObject({ selfPoints: 0, answers: { options: {} }, notes: {}, shown: [] })
  })

  test.each([
    ["an option of another criterion", { criterion: "1.1", option: "1.2.a" }, { "answers.1.1": "no_such_option" }],
    ["an option that nobody has", { criterion: "1.1", option: "1.1.z" }, { "answers.1.1": "no_such_option" }],
    ["a criterion that nobody has", { criterion: "99.9", option: null }, { "answers.99.9": "no_such_criterion" }],
    ["a case where there is none", { criterion: "1.1", option: null, case: "A" }, { "answers.1.1": "no_such_case" }],
  ])("%s is refused with its place, and nothing is written", async (_, body, fields) => {
    const begun = await mine()
    expect(refusal(await answer(begun, body))).toEqual({ status: 400, code: "invalid_fields", fields })
    expect(await read(begun.id)).toMatchObject({ version: begun.version, answers: begun.answers })
  })

  test("another set keeps what it asks in the same words; a filed dossier keeps its set", async () => {
    const begun = await mine()
    const moved = await manager.api.post<Dossier>(P.shopDossierSaves(manager.shopId, begun.id, "criteria-set"), {
      version: begun.version,
      setNumber: 6,
    })
    expect(moved.body).toMatchObject({ setNumber: 6, setCode: "QD26-06" })
    const known = criteriaOf(criteriaSetOn(6, "2026-11-22")).flatMap(({ options }) => options.map(({ id }) => id))
    expect(Object.values(moved.body.answers.options).filter((id) => !known.includes(id))).toEqual([])
  })

  test("a draft of a set that is no longer in force is moved to the one that is, and then filed", async () => {
    const { id, setCode } = await draftDossier(shop, { producerId: owner.shopId })
    const answers = answersOf(criteriaSetOn(4, "2026-11-22"))
    // As if the decision in force had replaced the set by another since the dossier was begun.
    await shop
      .db("dossier")
      .where({ id })
      .update({ set_code: "QD26-04", answers: JSON.stringify(answers) })
    const begun = await readDossier(shop.db, id)
    const file = (version: number) =>
      owner.api.post<Dossier & { fields: object }>(P.shopDossierActs(owner.shopId, id, "filings"), {
        version,
        ...DECLARED,
      })
    expect((await file(begun.version)).body).toMatchObject({ code: "not_allowed_now", fields: { set: "changed" } })
    const moved = await owner.api.post<Dossier>(P.shopDossierSaves(owner.shopId, id, "criteria-set"), {
      version: begun.version,
      setNumber: begun.setNumber,
    })
    expect(moved.body.setCode).toBe(setCode)
    await shop
      .db("dossier")
      .where({ id })
      .update({ answers: JSON.stringify(answersOf(criteriaSetOn(begun.setNumber, "2026-11-22"))) })
    expect((await file(moved.body.version)).body).toMatchObject({ state: "filed", setCode })
  })
})

describe("evidence", () => {
  test("a PDF and a photograph are known by their content and kept where only shop and officers read", async () => {
    const begun = await mine()
    const pdf = await upload(begun, PDF, { criterion: "1.1", name: "Hợp đồng lúa.exe" })
    expect(pdf.status).toBe(201)
    expect(pdf.body.evidence[0]).toMatchObject({ kind: "file", title: "Hợp đồng lúa", mime: "application/pdf" })
    const photo = await upload(begun, await picture().png().toBuffer(), { name: "ruong.pdf" })
    const [paper, picturePiece] = photo.body.evidence
    expect(picturePiece).toMatchObject({ kind: "photo", mime: "image/webp", criterion: null })
    const path = P.shopDossierFile(owner.shopId, begun.id, paper?.id ?? "")
    const got = await owner.api.get(path)
    expect(got.status).toBe(200)
    expect(got.headers.get("content-type")).toBe("application/pdf")
    expect(got.headers.get("cache-control")).toBe("private, no-store")
    expect((await shop.api.get(path)).status).toBe(401)
    expect((await theirs.api.get(P.shopDossierFile(theirs.shopId, begun.id, paper?.id ?? ""))).status).toBe(404)
    expect((await theirs.api.get(path)).status).toBe(404)
    const { file_key } = await shop.db("dossier_evidence").where({ id: paper?.id }).first("file_key")
    expect((await shop.api.get(`/static/${file_key}`)).status).toBe(404)
  })

  test.each([
    ["a program", Buffer.from("MZ not a paper"), "not_a_paper"],
    ["a drawing that holds a script", Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), "not_a_paper"],
    ["a PDF that runs something", Buffer.from("%PDF-1.4\n/JavaScript (x)\n%%EOF\n"), "active_content"],
    ["half a PDF", Buffer.from("%PDF-1.4\n1 0 obj"), "unreadable"],
    ["more than 10 MB", Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]), "too_large"],
  ])("%s is refused in words", async (_, content, reason) => {
    const begun = await mine()
    expect(refusal(await upload(begun, content))).toEqual({
      status: 400,
      code: "file_refused",
      fields: { file: reason },
    })
    expect((await read(begun.id)).evidence).toEqual([])
  })

  test("sent twice because the answer was lost, a file is one piece", async () => {
    const begun = await mine()
    await upload(begun, PDF, { criterion: "1.1" })
    expect(refusal(await upload(begun, PDF, { criterion: "1.1" })).fields).toEqual({ file: "already_there" })
    expect((await upload(begun, PDF, { criterion: "1.2" })).body.evidence).toHaveLength(2)
    expect(refusal(await upload(begun, PDF, { criterion: "99.9" })).fields).toEqual({ criterion: "no_such_criterion" })
  })

  test("sixty pieces are enough", async () => {
    const begun = await mine()
    const row = { dossier_id: begun.id, kind: "link", title: "Trang", ref: "https://a.test", added_by: "member:thu" }
    await shop
      .db("dossier_evidence")
      .insert(Array.from({ length: 60 }, (_, n) => ({ ...row, id: `devid_many_${n}`, added_at: new Date() })))
    expect(refusal(await upload(begun, PDF)).fields).toEqual({ file: "too_many" })
  })

  test("a paper of the shop is copied as it is today, sales are frozen, an identity paper stays where it is", async () => {
    const form = new FormData()
    form.append("kind", "food_safety")
    form.append("validUntil", "2027-05-01")
    form.append("file", new Blob([new Uint8Array(PDF)]), "attp.pdf")
    expect((await owner.api.upload(P.shopPapers(owner.shopId), form)).status).toBe(201)
    const identity = `paper_identity_${owner.shopId}`
    await shop.db("producer_paper").insert({
      ...{ id: identity, producer_id: owner.shopId, kind: "identity", file_id: "file_identity" },
      ...{ mime: "application/pdf", bytes: 1, added_by: "member:thu", added_at: new Date() },
    })
    const begun = await mine()
    const known = (await manager.api.get<KnownEvidence>(P.shopDossierKnown(manager.shopId, begun.id))).body
    expect(known.papers).toEqual([expect.objectContaining({ kind: "food_safety", validUntil: "2027-05-01" })])
    expect(known.sales).toMatchObject({ dong: 0, packs: 0, parcels: 0 })
    const attach = (body: object) => manager.api.post<Dossier>(P.shopDossierEvidence(manager.shopId, begun.id), body)
    await attach({ kind: "paper", paperId: known.papers[0]?.id, criterion: "1.1" })
    const all = await attach({ kind: "sales" })
    expect(all.body.evidence).toEqual([
      expect.objectContaining({ kind: "paper", facts: { paper: { kind: "food_safety", validUntil: "2027-05-01" } } }),
      expect.objectContaining({ kind: "sales", mime: null, facts: { sales: expect.objectContaining({ months: [] }) } }),
    ])
    expect((await attach({ kind: "paper", paperId: identity })).status).toBe(404)
    expect((await attach({ kind: "link", url: "javascript:alert(1)" })).status).toBe(400)
    expect((await attach({ kind: "lot", ref: "lot_1" })).status).toBe(400)
  })

  test("what was taken out before filing is gone with its file", async () => {
    const begun = await mine()
    const { body } = await upload(begun, PDF)
    const [piece] = body.evidence
    const path = P.shopDossierPiece(manager.shopId, begun.id, piece?.id ?? "")
    const shown = await manager.api.post<Dossier>(path, { isPublic: true, title: "Giấy kiểm nghiệm" })
    expect(shown.body.evidence[0]).toMatchObject({ isPublic: true, title: "Giấy kiểm nghiệm" })
    const { file_key } = await shop.db("dossier_evidence").where({ id: piece?.id }).first("file_key")
    expect((await manager.api.delete<Dossier>(path)).body.evidence).toEqual([])
    await expect(shop.container.resolve("file").getAsBuffer(file_key)).rejects.toThrow()
    expect((await manager.api.delete(path)).status).toBe(404)
  })
})

describe("filing", () => {
  test("what is missing is named; a manager may not; once complete the owner files it and the commune's days begin", async () => {
    const { body: begun } = await start({ kind: "first", productId: await freshProduct(), setNumber: 3 })
    const empty = refusal(await file(begun))
    expect(empty).toMatchObject({ status: 400, code: "invalid_fields" })
    expect(empty.fields).toMatchObject({ "answers.1.1": "missing", "answers.1.2": "missing" })
    const ready = await mine()
    expect((await file(ready, manager)).status).toBe(403)
    const today = await shop.container.resolve("clock").today()
    const { status, body } = await file(ready)
    expect(status).toBe(201)
    expect(body).toMatchObject({
      ...{ state: "filed", desk: "commune", filedOn: today, firstFiledOn: today, revision: 1, selfPoints: 100 },
      ...{ communeDueOn: communeDueOn(today), declaredName: "Cô Tư Định An" },
    })
    expect(await steps(ready.id)).toEqual(["file"])
    const [entry] = await shop.db("audit_entry").where({ subject: `dossier:${ready.id}`, act: "dossier.file" })
    expect(entry).toMatchObject({ for_shop: owner.shopId, after: { state: "filed" } })
    const told = await shop.db("outbox_message").where({ topic: "dossier.changed", key: ready.id })
    expect(told.map(({ payload }) => payload.act)).toEqual(["file"])
  })

  test("filed, nothing of it is written any more; filed twice at once, it is filed once", async () => {
    const ready = await mine()
    const both = await Promise.all([file(ready), file(ready)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const now = await read(ready.id)
    expect(refusal(await answer(now, { criterion: "1.1", option: "1.1.a" }))).toMatchObject({
      status: 409,
      fields: { dossier: "filed" },
    })
    expect(refusal(await upload(now, PDF)).fields).toEqual({ dossier: "filed" })
  })

  test("returned with words at a criterion, it is completed, changed and filed again; what the commune saw is kept", async () => {
    const ready = await mine()
    const { body: withFile } = await upload(ready, PDF, { criterion: "1.1" })
    await file(withFile)
    await shop.db.transaction(async (trx) => {
      await trx("dossier_comment").insert({
        ...{ id: `dcomm_${ready.id}`, dossier_id: ready.id, criterion_code: "1.1", stage: "commune" },
        ...{ text: "Thiếu bản đồ vùng trồng.", by: "user_thu", by_name: "Nguyễn Văn Xã", at: new Date() },
      })
      await moveDossier(trx, { dossierId: ready.id, act: "return", actor: "user:user_thu", note: "Bổ sung bản đồ." })
    })
    const returned = await read(ready.id)
    expect(returned).toMatchObject({ state: "returned", comments: [{ criterion: "1.1", byName: "Nguyễn Văn Xã" }] })
    expect(returned.steps.at(-1)).toMatchObject({ act: "return", note: "Bổ sung bản đồ.", actorName: null })
    const [piece] = returned.evidence
    const { file_key } = await shop.db("dossier_evidence").where({ id: piece?.id }).first("file_key")
    await manager.api.delete(P.shopDossierPiece(manager.shopId, ready.id, piece?.id ?? ""))
    expect((await shop.container.resolve("file").getAsBuffer(file_key)).equals(PDF)).toBe(true)
    const changed = await answer(await read(ready.id), { criterion: "1.1", option: "1.1.a" })
    const [entry] = await shop.db("audit_entry").where({ subject: `dossier:${ready.id}`, act: "dossier.answered" })
    expect(entry).toMatchObject({ before: { "1.1": "1.1.c" }, after: { "1.1": "1.1.a" } })
    expect((await file(changed.body)).body).toMatchObject({
      state: "filed",
      revision: 2,
      firstFiledOn: returned.filedOn,
    })
    expect(await steps(ready.id)).toEqual(["file", "return", "file"])
  })

  test("what an officer wrote and what happened is never changed, not even by hand", async () => {
    const { id } = await filedDossier(shop, { productId: await freshProduct() })
    await expect(shop.db("dossier_step").where({ dossier_id: id }).update({ note: "khác" })).rejects.toThrow(/never/)
    await expect(shop.db("dossier_step").where({ dossier_id: id }).delete()).rejects.toThrow(/never/)
    await expect(shop.db("dossier").where({ id }).delete()).rejects.toThrow(/kept/)
    await expect(shop.db("dossier").where({ id }).update({ set_code: "QD26-04" })).rejects.toThrow(/never changes/)
  })

  test("of two officers who decide at once the second is told what became of it", async () => {
    const { id } = await filedDossier(shop, { productId: await freshProduct() })
    const decide = (act: "forward" | "return") =>
      shop.db.transaction((trx) => moveDossier(trx, { dossierId: id, act, actor: "user:thu" }))
    const both = await Promise.allSettled([decide("forward"), decide("return")])
    const [lost] = both.filter((one) => one.status === "rejected")
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    expect(lost?.reason).toMatchObject({ code: "not_allowed_now", fields: { dossier: expect.any(String) } })
    expect(await steps(id)).toHaveLength(2)
  })

  test("a producer who is suspended neither begins nor files", async () => {
    const ready = await draftDossier(shop, { productId: await freshProduct(theirs) })
    await shop.db("producer").where({ id: theirs.shopId }).update({ status: "suspended", suspended_reason: "Thử" })
    expect(refusal(await file(ready, theirs))).toMatchObject({ status: 409, fields: { shop: "suspended" } })
    const productId = await freshProduct(theirs)
    expect(refusal(await start({ kind: "first", productId, setNumber: 3 }, theirs)).fields).toEqual({
      shop: "suspended",
    })
    const onPaper = { dossierId: ready.id, shopId: null, actor: "user:thu", declaredName: "Cô Tư" }
    await expect(fileDossierWorkflow(shop.container).run({ input: onPaper })).rejects.toMatchObject({
      fields: { shop: "suspended" },
    })
    await shop.db("producer").where({ id: theirs.shopId }).update({ status: "approved", suspended_reason: null })
  })

  test("taken back it is over, and another may be begun", async () => {
    const ready = await mine()
    expect((await withdraw(ready.id, manager)).status).toBe(403)
    expect((await withdraw(ready.id)).body as object).toMatchObject({ state: "withdrawn", desk: null })
    expect(refusal(await withdraw(ready.id))).toMatchObject({ status: 409, fields: { dossier: "withdrawn" } })
    expect((await start({ kind: "first", productId: ready.productId, setNumber: 3 })).status).toBe(201)
  })
})

test("the commune that has a dossier keeps it: once filed, no other can be named", async () => {
  const producer = shop.db("producer").where({ id: owner.shopId })
  const { commune_code, province_code } = await producer.clone().first("commune_code", "province_code")
  await producer.clone().update({ commune_code: null })
  const begun = await mine()
  const name = async (of: Dossier, communeCode: string | null) =>
    owner.api.post<Dossier>(P.shopDossierSaves(owner.shopId, of.id, "registration"), {
      version: of.version,
      registration: { ...of.registration, communeCode },
    })
  const [first, other] = await shop.db("commune").where({ province_code }).orderBy("code").limit(2).pluck("code")
  expect((await file((await name(begun, first)).body)).status).toBe(201)
  await shop.db.transaction((trx) =>
    moveDossier(trx, { dossierId: begun.id, act: "return", actor: "user:thu", note: "Thiếu ảnh" }),
  )
  const returned = await read(begun.id)
  expect(refusal(await name(returned, other))).toMatchObject({
    status: 400,
    fields: { "registration.communeCode": "filed_with" },
  })
  const again = await name(returned, first)
  expect(again.status).toBe(200)
  expect((await name(again.body, null)).body).toMatchObject({
    communeCode: first,
    registration: { communeCode: first },
  })
  await producer.clone().update({ commune_code })
})

test("what the commune saw counts as evidence and is kept when it is taken out; what it did not see is gone", async () => {
  const begun = await mine()
  await upload(begun, PDF)
  expect((await file(await read(begun.id))).status).toBe(201)
  await shop.db.transaction((trx) =>
    moveDossier(trx, { dossierId: begun.id, act: "return", actor: "user:thu", note: "Thiếu ảnh" }),
  )
  const [seen] = (await read(begun.id)).evidence
  const unseen = (await upload(begun, Buffer.concat([PDF, PDF]))).body.evidence.find(({ id }) => id !== seen?.id)
  for (const piece of [seen, unseen])
    await manager.api.delete(P.shopDossierPiece(manager.shopId, begun.id, piece?.id ?? ""))
  const isThere = async (id = "") => {
    const { file_key } = await shop.db("dossier_evidence").where({ id }).first("file_key")
    return shop.container
      .resolve("file")
      .getAsBuffer(file_key)
      .then(() => true)
      .catch(() => false)
  }
  expect([await isThere(seen?.id), await isThere(unseen?.id)]).toEqual([true, false])
  const { created_at: _made, ...row } = await shop.db("dossier_evidence").where({ id: seen?.id }).first()
  await shop.db("dossier_evidence").insert(Array.from({ length: 59 }, (_, n) => ({ ...row, id: `devid_old_${n}` })))
  const refused = await upload(begun, PDF)
  expect(refusal(refused).fields).toEqual({ file: "too_many_kept" })
  await shop.db("dossier_evidence").where({ id: "devid_old_0" }).delete()
  expect((await upload(begun, PDF)).status).toBe(201)
})

test("dossiers are begun and withdrawn so often a day, and no more", async () => {
  const settings = shop.container.resolve("setting")
  const again = async () => start({ kind: "first", productId, setNumber: 3 }, theirs)
  const productId = await freshProduct(theirs)
  await settings.choose({ keeping: { withdrawnDossiersADay: 1 } })
  expect((await withdraw((await again()).body.id, theirs)).body).toMatchObject({ state: "withdrawn" })
  expect(refusal(await again())).toMatchObject({ status: 409, fields: { shop: "too_many_today" } })
  await settings.choose({ keeping: { withdrawnDossiersADay: 2 } })
  expect((await again()).status).toBe(201)
  await settings.choose({ keeping: { withdrawnDossiersADay: 20 } })
})

describe("renewal", () => {
  const certified = async (issuedOn: string) => {
    const productId = await freshProduct()
    await shop.container.resolve<CertificationService>("certification").issue({
      ...{ productId, stars: 3, issuedOn, issuedYear: Number(issuedOn.slice(0, 4)), issuedPrecision: "day" },
      ...{ decisionNumber: "12/QĐ-UBND", issuer: null, legalBasis: null, source: "test" },
    })
    return productId
  }

  test("it begins with answers, words and evidence of the last dossier, marked as carried", async () => {
    const productId = await freshProduct()
    const first = await draftDossier(shop, { productId })
    await upload(first, PDF, { criterion: "1.1" })
    const told = await answer(await read(first.id), {
      criterion: "1.1",
      option: "1.1.c",
      note: "Ruộng nhà",
      shown: true,
    })
    await file(told.body)
    await shop.db.transaction((trx) =>
      moveDossier(trx, { dossierId: first.id, act: "reject", actor: "user:thu", note: "Ngoài địa bàn" }),
    )
    const { body } = await start({ kind: "first", productId, setNumber: 3 })
    expect(body).toMatchObject({ previousDossierId: first.id, answers: told.body.answers, shown: ["1.1"] })
    expect(body.carried).toHaveLength(Object.keys(body.answers.options).length)
    expect(body.notes).toEqual({ "1.1": "Ruộng nhà" })
    expect(body.evidence).toEqual([expect.objectContaining({ criterion: "1.1", isCarried: true })])
    const looked = await answer(body, { criterion: "1.1", option: "1.1.c" })
    expect(looked.body.carried).not.toContain("1.1")
    const [piece] = looked.body.evidence
    await manager.api.delete(P.shopDossierPiece(manager.shopId, body.id, piece?.id ?? ""))
    const old = (await read(first.id)).evidence[0]
    expect((await owner.api.get(P.shopDossierFile(owner.shopId, first.id, old?.id ?? ""))).status).toBe(200)
  })

  test("another producer's answers and evidence are never carried over", async () => {
    const productId = await freshProduct()
    const last = await draftDossier(shop, { productId })
    await upload(last, PDF, { criterion: "1.1" })
    await file(await read(last.id))
    await shop.db.transaction((trx) =>
      moveDossier(trx, { dossierId: last.id, act: "reject", actor: "user:thu", note: "Ngoài địa bàn" }),
    )
    await shop.db("dossier").where({ id: last.id }).update({ producer_id: theirs.shopId })
    const { body } = await start({ kind: "first", productId, setNumber: 3 })
    expect(body).toMatchObject({ previousDossierId: null, evidence: [], carried: [], notes: {} })
    expect(body.answers.options).toEqual({})
  })

  test("stars that are replaced from tomorrow on stand today, and are what an upgrade begins from", async () => {
    const today = await shop.container.resolve("clock").today()
    const tomorrow = addDays(today, 1)
    const productId = await certified("2025-05-10")
    const [standing] = await shop
      .db("certificate")
      .where({ product_id: productId })
      .update({ replaced_on: tomorrow, replaced_by: "cert_of_tomorrow" })
      .returning("id")
    await shop.container.resolve<CertificationService>("certification").issue({
      ...{ productId, stars: 4, issuedOn: tomorrow, issuedYear: Number(tomorrow.slice(0, 4)), issuedPrecision: "day" },
      ...{ decisionNumber: "13/QĐ-UBND", issuer: null, legalBasis: null, source: "test" },
    })
    const stars = (await owner.api.get<ShopStars>(P.shopDossiers(owner.shopId))).body
    expect(stars.certificates.find((one) => one.productId === productId)).toMatchObject({ stars: 3, state: "valid" })
    expect(stars.products.find((one) => one.productId === productId)).toMatchObject({ certificateState: "valid" })
    const { status, body } = await start({ kind: "upgrade", productId, setNumber: 3 })
    expect({ status, last: body.previousCertificate?.id }).toEqual({ status: 201, last: standing?.id })
  })

  test("a re-assessment waits for its window and tells what changed; an upgrade proves it", async () => {
    const renewing = await draftDossier(shop, { productId: await certified("2026-01-10"), kind: "reassessment" })
    expect(renewing.previousCertificate).toMatchObject({ stars: 3, until: "2029-01-09" })
    expect(refusal(await file(renewing))).toMatchObject({ status: 409, fields: { renewal: "2028-07-14" } })
    const open = await draftDossier(shop, { productId: await certified("2024-05-10"), kind: "reassessment" })
    expect(refusal(await file(open)).fields).toEqual({ changes: "missing" })
    const tell = async (of: Dossier, evidence: string[]) =>
      owner.api.post<Dossier>(P.shopDossierSaves(owner.shopId, of.id, "changes"), {
        version: of.version,
        changes: [{ topic: "packaging", text: "Túi mới có mã vạch", evidence }],
      })
    expect((await file((await tell(open, [])).body)).status).toBe(201)
    const raising = await draftDossier(shop, { productId: await certified("2025-05-10"), kind: "upgrade" })
    const unproved = await tell(raising, [])
    expect(refusal(await file(unproved.body)).fields).toEqual({ changes: "unproved" })
    expect(refusal(await tell(unproved.body, ["devid_nobody"])).fields).toEqual({ "changes.0.evidence": "unknown" })
    const { body: proved } = await upload(unproved.body, PDF)
    expect((await file((await tell(proved, [proved.evidence[0]?.id ?? ""])).body)).status).toBe(201)
  })
})

describe("forms", () => {
  test("01 names producer and product, 02 every criterion with points and the list of evidence, in Vietnamese", async () => {
    const begun = await mine({ answers: "worst" })
    const { body } = await upload(begun, PDF, { criterion: "1.1", name: "Bản đồ vùng trồng.pdf" })
    const form = async (name: "registration" | "self-assessment") =>
      pdfText((await owner.api.file(P.shopDossierForm(owner.shopId, begun.id, name))).bytes)
    const registration = await form("registration")
    expect(registration).toContain("Phiếu đăng ký đánh giá, phân hạng sản phẩm OCOP")
    expect(registration).toContain(body.producer.legalName)
    expect(registration).toContain(body.product.name)
    const assessment = await form("self-assessment")
    for (const { code } of criteriaOf(criteriaSetOn(3, "2026-11-22"))) expect(assessment).toContain(code)
    expect(assessment).toContain("Bản đồ vùng trồng")
    expect(assessment).toContain(`${body.selfPoints}/100`)
    const other = P.shopDossierForm(theirs.shopId, begun.id, "registration")
    expect((await theirs.api.get(other)).status).toBe(404)
    expect(
      (await owner.api.get(other.replace(theirs.shopId, owner.shopId).replace("registration", "none"))).status,
    ).toBe(404)
  })
})

test("forms are read to the last byte, also where what is packed ends in a carriage return", () => {
  const glyphs = deflateSync("1 beginbfrange\n<0001> <0001> [<0041>]\nendbfrange")
  const texts = Array.from({ length: 5000 }, (_, n) => deflateSync(`/F1 12 Tf [<0001>] TJ ${" ".repeat(n % 50)}% ${n}`))
  const text = texts.find((packed) => packed.at(-1) === 13)
  if (!text) throw new Error("No stream ends so")
  const stream = (id: number, packed: Buffer) =>
    `${id} 0 obj\n<< /Filter /FlateDecode >>\nstream\n${packed.toString("latin1")}\nendstream\nendobj\n`
  const objects = `1 0 obj\n<< /Type /Page /Contents 2 0 R /F1 3 0 R >>\nendobj\n${stream(2, text)}`
  const font = `3 0 obj\n<< /ToUnicode 4 0 R >>\nendobj\n${stream(4, glyphs)}`
  expect(pdfText(Buffer.from(objects + font, "latin1"))).toBe("A")
})

test("answers of the worst kind are still answers", () => {
  const set = criteriaSetOn(3, "2026-11-22")
  expect(Object.keys(answersOf(set, "worst").options)).toHaveLength(criteriaOf(set).length)
})
