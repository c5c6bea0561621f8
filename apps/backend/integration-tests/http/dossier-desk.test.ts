import type { DeskDossier, DeskDossiers, Dossier } from "@ocop/contract"
import { addOfficeDays, type CheckResults, COMMUNE_CHECKS } from "@ocop/domain"
import { moveDossier } from "../../src/dossier/move"
import { fileDossierWorkflow } from "../../src/workflows/dossier/file-dossier"
import type { Api } from "../support/api"
import { draftDossier, filedDossier } from "../support/dossiers"
import { pdfText } from "../support/pdf-text"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

const MET = Object.fromEntries(
  COMMUNE_CHECKS.map((check) => [check, { judgement: "met", text: "" }]),
) as unknown as CheckResults

const PDF = "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer\n%%EOF\n"

let shop: Shop
let filed: Dossier
const who: Record<string, Api> = {}
const of = (name: string) => who[name] as Api

beforeAll(async () => {
  shop = await startShop()
  // Whoever had no certificate yet begins a first dossier: here every product may.
  await shop.db("certificate").update({ deleted_at: new Date() })
  filed = await filedDossier(shop)
  const { communeCode, provinceCode } = filed
  const commune = { kind: "commune", code: String(communeCode) } as const
  const province = { kind: "province", code: String(provinceCode) } as const
  const elsewhere = communeCode === "18373" ? "18364" : "18373"
  who.operator = shop.api.as(await staff(shop, "operator"))
  who.viewer = shop.api.as(await staff(shop, "viewer"))
  who.commune = shop.api.as(await staff(shop, "commune_officer", commune))
  who.colleague = shop.api.as(await staff(shop, "commune_officer", commune))
  who["another commune"] = shop.api.as(await staff(shop, "commune_officer", { kind: "commune", code: elsewhere }))
  who.province = shop.api.as(await staff(shop, "secretary", province))
  who["another province"] = shop.api.as(await staff(shop, "secretary", { kind: "province", code: "01" }))
  who.council = shop.api.as(await staff(shop, "council_member", province))
})
afterAll(() => shop?.stop())

const desk = (id: string) => `/admin/dossiers/${id}`
const act = (name: string, id: string, noun: string, body: object = {}) =>
  of(name).post<DeskDossier>(`${desk(id)}/${noun}`, body)
const see = async (name: string, id: string) => (await of(name).get<DeskDossier>(desk(id))).body
const queue = async (name: string, query = "") => (await of(name).get<DeskDossiers>(`/admin/dossiers?${query}`)).body

/** Another dossier of the same place with the commune. */
async function another(): Promise<Dossier> {
  const dossier = await filedDossier(shop)
  const place = { province_code: filed.provinceCode, commune_code: filed.communeCode }
  await shop.db("dossier").where({ id: dossier.id }).update(place)
  return { ...dossier, provinceCode: filed.provinceCode, communeCode: filed.communeCode }
}

/** A dossier of community tourism, whose maker is in the list only. */
async function tourismDossier(): Promise<Dossier> {
  const { producer_id: producerId } = await shop
    .db("listing")
    .where({ kind: "tourism" })
    .whereNotNull("producer_id")
    .first()
  await shop
    .db("producer")
    .where({ id: producerId })
    .update({ status: "approved", province_code: "42", commune_code: "18364" })
  return filedDossier(shop, { producerId })
}

/** A dossier that the commune has sent on. */
async function forwarded(): Promise<Dossier> {
  const dossier = await another()
  const { version } = (await act("commune", dossier.id, "assessment", { version: 0, checks: MET, proposal: "Đề nghị" }))
    .body.assessment
  expect((await act("commune", dossier.id, "forwards", { version })).status).toBe(201)
  return dossier
}

describe("whose it is", () => {
  const NOUNS = {
    comments: { text: "Xem lại" },
    assessment: { version: 0, checks: MET, proposal: "" },
    returns: { text: "Xem lại" },
    forwards: { version: 1 },
    rejections: { ground: "Không đúng" },
    samples: { count: 5, on: "2026-01-01" },
    requests: { text: "Thêm giấy", until: "2099-01-01" },
    acceptances: {},
    "test-requests": { text: "Thêm kiểm nghiệm" },
    study: { version: 0, report: "", surveyedOn: null, tests: "" },
    reports: { version: 1 },
  }

  test.each(["another commune", "another province", "council"])("for %s it is not there", async (name) => {
    const unknown = await of(name).get(desk("doss_none"))
    const foreign = await of(name).get(desk(filed.id))
    expect([foreign.status, foreign.body]).toEqual([404, unknown.body])
    expect((await queue(name)).dossiers).toEqual([])
    if (name === "council") return
    for (const [noun, body] of Object.entries(NOUNS))
      expect([noun, (await act(name, filed.id, noun, body)).status]).toEqual([noun, 404])
    expect((await of(name).get(`${desk(filed.id)}/evidence/none/file`)).status).toBe(404)
    expect((await of(name).get(`${desk(filed.id)}/form-03`)).status).toBe(404)
    expect((await see("commune", filed.id)).dossier.state).toBe("filed")
  })

  test("viewers see none of it, and council members only read", async () => {
    expect((await of("viewer").get(desk(filed.id))).status).toBe(403)
    for (const [noun, body] of Object.entries(NOUNS))
      expect([noun, (await act("council", filed.id, noun, body)).status]).toEqual([noun, 403])
  })

  test("a commune does not do the province's part, nor the province the commune's", async () => {
    const { id } = await forwarded()
    for (const noun of ["requests", "acceptances", "test-requests", "study", "reports"] as const)
      expect([noun, (await act("commune", id, noun, NOUNS[noun])).status]).toEqual([noun, 403])
    for (const noun of ["assessment", "returns", "forwards", "rejections"] as const)
      expect([noun, (await act("province", filed.id, noun, NOUNS[noun])).status]).toEqual([noun, 403])
    expect((await act("province", filed.id, "comments", NOUNS.comments)).status).toBe(409)
    expect((await act("commune", id, "comments", NOUNS.comments)).status).toBe(409)
  })

  test("a draft is its producer's own business", async () => {
    const { id } = await draftDossier(shop)
    expect((await of("operator").get(desk(id))).status).toBe(404)
    expect((await queue("operator", "queue=returned")).dossiers).toEqual([])
  })
})

describe("the queue", () => {
  test("shows how long and until when, and what is late first", async () => {
    const [one, two] = [await another(), await another()]
    const today = await shop.container.resolve("clock").today()
    await shop.db("dossier").where({ id: two.id }).update({ commune_due_on: "2026-01-05" })
    const shown = await queue("commune", "queue=commune")
    const card = shown.dossiers.find(({ id }) => id === one.id)
    expect(card).toMatchObject({ dueOn: addOfficeDays(today, 15), daysLeft: 15, isLate: false, ageDays: 0 })
    expect(shown.dossiers[0]).toMatchObject({ id: two.id, isLate: true })
    expect(shown.dossiers[0]?.daysLeft).toBeLessThan(0)
    expect(shown.late).toBe(1)
    expect((await queue("commune", "late=true")).dossiers.map(({ id }) => id)).toEqual([two.id])
    expect((await queue("province", "late=true")).dossiers.map(({ id }) => id)).toEqual([two.id])
  })

  test("is narrowed by queue, state and words", async () => {
    const { id, code } = await forwarded()
    const inProvince = await queue("province", "queue=province")
    expect(inProvince.dossiers.map((each) => each.id)).toContain(id)
    expect(inProvince.queues.province).toBe(inProvince.count)
    expect((await queue("province", "queue=commune")).dossiers.map((each) => each.id)).not.toContain(id)
    expect((await queue("province", `search=${code.toLowerCase()}`)).dossiers.map((each) => each.id)).toEqual([id])
    expect((await queue("province", "queue=province&state=ready")).dossiers).toEqual([])
    expect((await of("province").get("/admin/dossiers?queue=elsewhere")).status).toBe(400)
    expect((await queue("province", `search=${encodeURIComponent("%_\\")}`)).dossiers).toEqual([])
  })
})

describe("the commune", () => {
  test("returns only with words, and the producer reads them", async () => {
    const { id } = await another()
    expect(await act("commune", id, "returns")).toMatchObject({ status: 400, body: { fields: { text: "missing" } } })
    expect((await see("commune", id)).dossier.state).toBe("filed")
    const criterion = (await see("commune", id)).set.parts[0]?.criteria[0]?.code ?? ""
    expect((await act("commune", id, "comments", { criterion: "99.9", text: "?" })).status).toBe(400)
    expect((await act("commune", id, "comments", { criterion, text: "Thiếu hợp đồng thu mua" })).status).toBe(201)
    const { body } = await act("commune", id, "returns")
    expect(body.dossier).toMatchObject({
      state: "returned",
      comments: [{ criterion, stage: "commune", text: "Thiếu hợp đồng thu mua" }],
    })
    expect(body.assessment.outcome).toBe("returned")
    expect(body.acts).toEqual([])
  })

  test("writes no words to a dossier that is returned at the same moment", async () => {
    const { id } = await another()
    const said = await shop.db.transaction(async (trx) => {
      await moveDossier(trx, { dossierId: id, act: "return", actor: "user:of_the_tests", note: "Bổ sung giấy" })
      const saying = act("colleague", id, "comments", { text: "Hồ sơ rõ ràng" })
      await Promise.race([saying, new Promise((resolve) => setTimeout(resolve, 1_000))])
      return { saying }
    })
    expect(await said.saying).toMatchObject({ status: 409, body: { fields: { dossier: "returned" } } })
    expect((await see("commune", id)).dossier.comments).toEqual([])
  })

  test("words to an earlier filing do not return the next one", async () => {
    const { id, producerId } = await another()
    await act("commune", id, "returns", { text: "Bổ sung giấy" })

    await fileDossierWorkflow(shop.container).run({
      input: { dossierId: id, shopId: producerId, actor: "member:of_the_tests", declaredName: "Cô Tư" },
    })
    expect((await act("commune", id, "returns")).status).toBe(400)
    expect((await see("commune", id)).assessment).toMatchObject({ version: 0, outcome: null })
  })

  test("forwards with a whole form 03 only, of the version that was read", async () => {
    const { id } = await another()
    const empty = await act("commune", id, "forwards", { version: 0 })
    expect(empty).toMatchObject({ status: 400, body: { fields: { labour: "judgement", proposal: "missing" } } })
    const unsure = { ...MET, labour: { judgement: "partly", text: " " } }
    const saved = await act("commune", id, "assessment", { version: 0, checks: unsure, proposal: "Đề nghị xét" })
    expect(saved.body.assessment).toMatchObject({ version: 1, proposal: "Đề nghị xét" })
    expect((await act("commune", id, "forwards", { version: 1 })).body).toMatchObject({ fields: { labour: "text" } })
    expect((await act("colleague", id, "assessment", { version: 0, checks: MET, proposal: "" })).status).toBe(409)
    const again = await act("colleague", id, "assessment", { version: 1, checks: MET, proposal: "Đề nghị chấm" })
    expect(again.body.assessment.version).toBe(2)
    expect((await act("commune", id, "forwards", { version: 1 })).body).toMatchObject({
      fields: { version: "saved_since" },
    })
    const { body } = await act("commune", id, "forwards", { version: 2 })
    expect(body.dossier.state).toBe("forwarded")
    expect(body.assessment).toMatchObject({ outcome: "forwarded", proposal: "Đề nghị chấm" })
    expect((await act("commune", id, "assessment", { version: 2, checks: MET, proposal: "khác" })).status).toBe(409)
    const change = shop.db("commune_assessment").where({ dossier_id: id }).update({ proposal: "sửa lại" })
    await expect(change).rejects.toThrow("never changes")
  })

  test("does not propose, on a ground", async () => {
    const { id } = await another()
    expect((await act("commune", id, "rejections", { ground: " " })).status).toBe(400)
    const { body } = await act("commune", id, "rejections", { ground: "Nguyên liệu nhập hoàn toàn" })
    expect(body.dossier).toMatchObject({ state: "not_awarded", desk: null })
    expect(body.dossier.steps.at(-1)).toMatchObject({ act: "reject", note: "Nguyên liệu nhập hoàn toàn" })
  })

  test("of two officers who decide at once one decides, the other is told", async () => {
    for (let round = 0; round < 3; round++) {
      const { id } = await another()
      await act("commune", id, "assessment", { version: 0, checks: MET, proposal: "Đề nghị" })
      const answers = await Promise.all([
        act("commune", id, "forwards", { version: 1 }),
        act("colleague", id, "returns", { text: "Thiếu giấy" }),
        act("commune", id, "rejections", { ground: "Không đủ" }),
      ])
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
      const lost = answers.find(({ status }) => status === 409)
      const { dossier, assessment } = await see("commune", id)
      expect(lost?.body).toMatchObject({ code: "not_allowed_now", fields: { dossier: dossier.state } })
      expect(dossier.steps.filter(({ from }) => from === "filed")).toHaveLength(1)
      expect(assessment.outcome).toBe(
        { forwarded: "forwarded", returned: "returned", not_awarded: "rejected" }[String(dossier.state)],
      )
    }
  })

  test("writes samples down, not for tourism and not for days to come", async () => {
    const today = await shop.container.resolve("clock").today()
    expect((await act("commune", filed.id, "samples", { count: 5, on: "2999-01-01" })).status).toBe(400)
    const { body } = await act("commune", filed.id, "samples", { count: 5, on: today })
    expect(body.dossier).toMatchObject({ samplesReceived: 5, samplesReceivedOn: today })
    const { id } = await tourismDossier()
    const tourism = await act("operator", id, "samples", { count: 5, on: today })
    expect((await see("operator", id)).canReceiveSamples).toBe(false)
    expect(tourism).toMatchObject({ status: 409, body: { fields: { samples: "tourism" } } })
  })
})

describe("the province", () => {
  test("asks for more until a day, studies, asks for tests, reports", async () => {
    const { id, producerId } = await forwarded()
    const today = await shop.container.resolve("clock").today()
    expect(
      (await act("province", id, "requests", { text: "Thêm phiếu kiểm nghiệm", until: "2026-01-01" })).status,
    ).toBe(400)
    const until = addOfficeDays(today, 5)
    const asked = await act("province", id, "requests", { text: "Thêm phiếu kiểm nghiệm", until })
    expect(asked.body).toMatchObject({ card: { dueOn: until, daysLeft: 5 }, dossier: { state: "more_wanted" } })

    await fileDossierWorkflow(shop.container).run({
      input: { dossierId: id, shopId: producerId, actor: "member:of_the_tests", declaredName: "Cô Tư" },
    })
    const back = await see("province", id)
    expect(back.dossier.state).toBe("forwarded")
    expect(back.assessment.outcome).toBe("forwarded")
    expect((await act("province", id, "study", { version: 1, report: "", surveyedOn: null, tests: "" })).status).toBe(
      409,
    )
    expect((await act("province", id, "acceptances")).body.dossier.state).toBe("studying")
    expect((await act("province", id, "test-requests", { text: "Đo thủy phần" })).body.dossier.state).toBe("studying")
    const version = (await see("province", id)).study.version
    expect((await act("province", id, "reports", { version })).body).toMatchObject({ fields: { report: "missing" } })
    const study = { version, report: "Đạt các tiêu chí chính", surveyedOn: today, tests: "Thủy phần 13%" }
    const saved = await act("province", id, "study", study)
    expect(saved.body.study).toMatchObject({
      version: version + 1,
      report: "Đạt các tiêu chí chính",
      surveyedOn: today,
    })
    expect((await act("province", id, "study", study)).status).toBe(409)
    const { body } = await act("province", id, "reports", { version: version + 1 })
    expect(body).toMatchObject({ dossier: { state: "ready" }, study: { reportedOn: today }, acts: [] })
    const change = shop.db("dossier_study").where({ dossier_id: id }).update({ report: "sửa lại" })
    await expect(change).rejects.toThrow("never changes")
  })
})

test("every step and word is in the audit log, as done by the officer", async () => {
  const { id } = await another()
  await act("commune", id, "comments", { text: "Đã xem" })
  await act("commune", id, "samples", { count: 5, on: "2026-11-20" })
  await act("commune", id, "returns")
  const entries = await shop
    .db("audit_entry")
    .where({ subject: `dossier:${id}` })
    .orderBy("number")
  const byOfficer = entries.filter(({ actor }) => actor.startsWith("user:")).map((entry) => entry.act)
  expect(byOfficer).toEqual(["dossier.commented", "dossier.samples_received", "dossier.return"])
})

test("form 03 says what the commune found, and that a draft is one", async () => {
  const { id, code } = await another()
  const checks = { ...MET, labour: { judgement: "partly", text: "Sáu trên mười người là người trong xã" } }
  await act("commune", id, "comments", { text: "Hồ sơ rõ ràng" })
  await act("commune", id, "assessment", { version: 0, checks, proposal: "Đề nghị tỉnh đánh giá" })
  const draft = pdfText(await form03(id))
  for (const words of [code, "Sáu trên mười người", "Đề nghị tỉnh đánh giá", "Hồ sơ rõ ràng", "Bản nháp"])
    expect(draft).toContain(words)
  await act("commune", id, "forwards", { version: 1 })
  const signed = pdfText(await form03(id))
  expect(signed).toContain("Chuyển hồ sơ lên tỉnh")
  expect(signed).not.toContain("Bản nháp")
})

test("papers of the advisory team are the province's, while it studies", async () => {
  const { id } = await forwarded()
  const paper = () => {
    const form = new FormData()
    form.set("file", new Blob([PDF], { type: "application/pdf" }), "bien-ban.pdf")
    return form
  }
  expect((await of("province").upload(`${desk(id)}/study-files`, paper())).status).toBe(409)
  await act("province", id, "acceptances")
  expect((await of("commune").upload(`${desk(id)}/study-files`, paper())).status).toBe(403)
  const { body } = await of("province").upload<DeskDossier>(`${desk(id)}/study-files`, paper())
  expect(body.study.files).toMatchObject([{ title: "bien-ban" }])
  const file = `${desk(id)}/study-files/${body.study.files[0]?.id}`
  expect((await of("commune").glance("GET", `${file}/file`)).status).toBe(200)
  expect((await of("another province").glance("GET", `${file}/file`)).status).toBe(404)
  expect((await of("province").delete<DeskDossier>(file)).body.study.files).toEqual([])
  expect((await of("province").glance("GET", `${file}/file`)).status).toBe(404)
})

async function form03(id: string): Promise<Buffer> {
  const { status, bytes, headers } = await of("commune").file(`${desk(id)}/form-03`)
  expect([status, headers.get("content-type")]).toEqual([200, "application/pdf"])
  return bytes
}
