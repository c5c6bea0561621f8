import type {
  CertificateFile,
  CertificateImport,
  CertificateImportRow,
  CertificateImportRows,
  DeskCertificates,
  DeskMarkReport,
  DeskMarkReports,
  Problem,
  ProductCandidate,
} from "@ocop/contract"
import {
  CERTIFICATE_COLUMNS,
  type CertificateCells,
  certificateStateOn,
  foldVietnamese,
  RETENTION_DAYS,
} from "@ocop/domain"
import sharp from "sharp"
import { listMarkReports } from "../../src/certification/desk/list-mark-reports"
import { forgetOld } from "../../src/law/forget-old"
import { CERTIFICATION } from "../../src/modules/certification"
import { factsOf } from "../../src/modules/certification/certificate-record"
import type CertificationService from "../../src/modules/certification/service"
import { writeCsv } from "../../src/spreadsheets/write-csv"
import { writeXlsx } from "../../src/spreadsheets/write-xlsx"
import { reportMarkWorkflow } from "../../src/workflows/certification/report-mark"
import type { Api } from "../support/api"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

interface Goods {
  id: string
  title: string
  maker: string
  province: string
}

let shop: Shop
let operator: Api
let secretary: Api
let elsewhere: Api
let communeOfficer: Api
let goods: Goods[]
let rice: Goods
let other: Goods
let abroad: Goods
beforeAll(async () => {
  shop = await startShop()
  goods = await shop
    .db("listing as l")
    .join("product as p", "p.id", "l.product_id")
    .join("producer as pr", "pr.id", "l.producer_id")
    .where("l.kind", "goods")
    .whereIn("l.folded", shop.db("listing").select("folded").groupBy("folded").havingRaw("count(*) = 1"))
    .orderBy("p.handle")
    .select("p.id", "p.title", "pr.legal_name as maker", "l.province_code as province")
  const [first] = goods
  if (!first) throw new Error("The template has no goods")
  rice = first
  const [second] = goods.filter(({ id, province }) => id !== rice.id && province === rice.province)
  const [third] = goods.filter(({ province }) => province !== rice.province)
  if (!second || !third) throw new Error("The template has too few goods")
  other = second
  abroad = third
  operator = shop.api.as(await staff(shop, "operator"))
  secretary = shop.api.as(await staff(shop, "secretary", { kind: "province", code: rice.province }))
  elsewhere = shop.api.as(await staff(shop, "secretary", { kind: "province", code: "01" }))
  communeOfficer = shop.api.as(await staff(shop, "commune_officer", { kind: "commune", code: "18373" }))
})
afterAll(() => shop?.stop())
beforeEach(async () => {
  await shop.db("certificate").whereIn("product_id", [rice.id, other.id, abroad.id]).update({ deleted_at: new Date() })
})

const ids = CERTIFICATE_COLUMNS.map(({ id }) => id)
const table = (rows: CertificateCells[], locale: "vi" | "en" = "vi") => [
  CERTIFICATE_COLUMNS.map(({ heading }) => heading[locale]),
  ...rows.map((cells) => ids.map((id) => cells[id] ?? "")),
]
const csv = (rows: CertificateCells[], locale?: "vi" | "en") => writeCsv(table(rows, locale))
const look = (api: Api, bytes: Buffer, name = "giay.csv") => {
  const form = new FormData()
  form.set("file", new Blob([new Uint8Array(bytes)]), name)
  return api.upload<{ import: CertificateImport } & Problem>("/admin/certificate-imports", form)
}
const rowsOf = async (api: Api, id: string): Promise<CertificateImportRow[]> =>
  (await api.get<CertificateImportRows>(`/admin/certificate-imports/${id}/rows?limit=200`)).body.rows
const take = (api: Api, id: string) =>
  api.post<{ import: CertificateImport; added: number; completed: number } & Problem>(
    `/admin/certificate-imports/${id}/acceptances`,
  )
const standing = (productId: string) =>
  shop.db("certificate").where({ product_id: productId, deleted_at: null, superseded_by: null }).orderBy("issued_year")

let numbers = 0
const cells = (more: CertificateCells = {}, of: Goods = rice): CertificateCells => ({
  name: of.title,
  maker: of.maker,
  stars: "4",
  decisionNumber: `${numbers}/QĐ-UBND`,
  decidedOn: "29/06/2025",
  issuer: "UBND tỉnh",
  level: "Tỉnh",
  issued: "30/06/2025",
  ...more,
})
const judged = async (rows: CertificateCells[], api = secretary) => {
  const { status, body } = await look(api, csv(rows))
  expect([status, body]).toEqual([201, expect.anything()])
  return { id: body.import.id, counts: body.import.counts, rows: await rowsOf(api, body.import.id) }
}
beforeEach(() => {
  numbers += 1
})

describe("a list of certificates", () => {
  test("is looked at, taken in one go, and changes nothing when it comes again", async () => {
    const rows = [cells({ productCode: "86-29623-7-2025" }), cells({ stars: "3 sao" }, other)]
    const first = await judged(rows)
    expect(first.rows.map(({ verdict }) => verdict)).toEqual(["new", "new"])
    expect(await standing(rice.id)).toEqual([])
    const { status, body } = await take(secretary, first.id)
    expect([status, body.added, body.completed]).toEqual([201, 2, 0])
    const [made] = await standing(rice.id)
    expect(made).toMatchObject({
      stars: 4,
      issued_on: "2025-06-30",
      product_code: "86-29623-7-2025",
      issuer_level: "province",
    })
    expect((await standing(other.id))[0].decision_id).toBe(made.decision_id)
    const logged = await shop.db("audit_entry").where({ subject: `certificate_import:${first.id}` })
    expect(logged).toMatchObject([{ act: "certificate_import.taken", after: { added: 2 } }])

    const again = await look(secretary, csv(rows))
    expect([again.status, again.body.import]).toEqual([
      200,
      expect.objectContaining({ id: first.id, known: true, state: "taken" }),
    ])
    expect((await take(secretary, first.id)).status).toBe(409)
    const sameInAnotherFile = await judged([...rows, {}])
    expect(sameInAnotherFile.rows.map(({ verdict }) => verdict)).toEqual(["same", "same"])
    expect((await take(secretary, sameInAnotherFile.id)).body).toMatchObject({ fields: { rows: "nothing_to_take" } })
    expect(await standing(rice.id)).toHaveLength(1)
  })

  test("is read as XLSX with real date cells, English headings and an office's name above them", async () => {
    const [headings, ...rest] = table([cells({ issued: "2024", decidedOn: "", expires: "2027" })], "en")
    const sheet = writeXlsx([{ name: "A", rows: [["UBND TỈNH"], [], headings ?? [], ...rest] }])
    const { body } = await look(secretary, sheet, "giay.xlsx")
    const [row] = await rowsOf(secretary, body.import.id)
    expect(row).toMatchObject({ number: 4, verdict: "new", notes: [] })
    await take(secretary, body.import.id)
    expect(await standing(rice.id)).toMatchObject([
      { issued_on: null, issued_year: 2024, issued_precision: "year", decision_id: null },
    ])
  })

  test("names every cell that cannot be, by row and column, and takes the good rows alone", async () => {
    const { id, rows } = await judged([
      cells(),
      cells({ issued: "31/02/2025" }, other),
      cells({ stars: "6", decidedOn: "2025" }, other),
      cells({ expires: "01/01/2025" }, other),
      cells({ stars: "", issued: "" }, other),
    ])
    expect(
      rows.map(({ number, verdict, notes }) => [
        number,
        verdict,
        notes.map(({ column, problem }) => `${column} ${problem}`),
      ]),
    ).toEqual([
      [2, "new", []],
      [3, "bad", ["issued not_a_date"]],
      [4, "bad", ["stars not_a_choice", "decidedOn whole_day_needed"]],
      [5, "bad", ["expires ends_before_it_begins"]],
      [6, "bad", ["stars missing", "issued missing"]],
    ])
    expect((await take(secretary, id)).body).toMatchObject({ added: 1, completed: 0 })
    expect(await standing(other.id)).toEqual([])
  })

  test("says more of a certificate that is here: its record is corrected, and its code still leads to it", async () => {
    await take(
      secretary,
      (await judged([cells({ issued: "2025", decidedOn: "", decisionNumber: "", level: "", issuer: "" })])).id,
    )
    const [before] = await standing(rice.id)
    const { id, rows } = await judged([cells()])
    expect(rows).toMatchObject([{ verdict: "completes", certificate: { id: before.id } }])
    expect((await take(secretary, id)).body).toMatchObject({ added: 0, completed: 1 })
    const [after] = await standing(rice.id)
    expect(after).toMatchObject({
      issued_on: "2025-06-30",
      issued_precision: "day",
      decision_number: `${numbers}/QĐ-UBND`,
    })
    expect(await shop.db("certificate").where({ id: before.id }).first()).toMatchObject({ superseded_by: after.id })
    const page = await shop.api.get<{ certificate: { code: string } }>(`/store/catalog/certificates/${before.code}`)
    expect(page.body.certificate.code).toBe(after.code)
  })

  test.each<[string, CertificateCells, string]>([
    ["other stars", { stars: "3" }, "stars differs"],
    ["another day", { issued: "01/07/2025" }, "issued differs"],
    ["another decision", { decisionNumber: "999/QĐ" }, "decisionNumber differs"],
    [
      "the number of another decision",
      { issued: "30/06/2021", decidedOn: "30/06/2021", decisionNumber: "USED" },
      "decisionNumber decision_used_otherwise",
    ],
    ["days on which another holds", { issued: "30/06/2026", decidedOn: "", decisionNumber: "" }, "issued overlaps"],
    ["a day to come", { issued: "30/06/2099", decidedOn: "", decisionNumber: "" }, "issued future"],
    [
      "five stars of a province",
      { issued: "30/06/2026", decidedOn: "29/06/2026", stars: "5", decisionNumber: "5/QĐ", kind: "Nâng hạng" },
      "stars other_level",
    ],
    [
      "another product's code",
      { issued: "30/06/2021", decidedOn: "", decisionNumber: "", productCode: "86-29623-8-2025" },
      "name differs",
    ],
  ])("conflicts by %s", async (_, more, note) => {
    const used = {
      decisionNumber: more.decisionNumber === "USED" ? "used/QĐ" : `${numbers}/QĐ-X`,
      productCode: "86-29623-8-2025",
    }
    const taken = more.decisionNumber === "USED" ? { issued: "01/07/2021", decidedOn: "01/07/2021" } : {}
    await shop.db("decision").where({ number: "used/QĐ" }).update({ deleted_at: new Date() })
    await take(secretary, (await judged([cells(), cells({ ...used, ...taken }, other)])).id)
    const row = { ...cells(more), ...(more.decisionNumber === "USED" && { decisionNumber: "Số used/qđ" }) }
    const { rows } = await judged([row])
    expect(
      rows.map((each) => [each.verdict, ...each.notes.map(({ column, problem }) => `${column} ${problem}`)]),
    ).toEqual([["conflict", note]])
  })

  test("an upgrade replaces, whatever the order of rows, and a row twice is told", async () => {
    const upgrade = cells({
      kind: "Nâng hạng",
      stars: "4",
      issued: "30/06/2026",
      decidedOn: "29/06/2026",
      decisionNumber: `${numbers}/N`,
    })
    const { id, rows } = await judged([upgrade, cells({ stars: "3" }), cells({ stars: "3" })])
    expect(rows.map(({ verdict }) => verdict)).toEqual(["new", "new", "conflict"])
    expect(rows[2]?.notes).toMatchObject([{ problem: "repeated", other: "3" }])
    await take(secretary, id)
    expect(await standing(rice.id)).toMatchObject([
      { stars: 3, replaced_on: "2026-06-30" },
      { stars: 4, replaced_on: null },
    ])
  })

  test("finds products by name with producer, never by what is near: that is chosen by the officer", async () => {
    const slip = { ...cells(), name: `${rice.title}g`, maker: foldVietnamese(rice.maker).toUpperCase() }
    const { id, rows } = await judged([cells({ maker: "", commune: "" }), slip])
    expect(rows.map(({ verdict }) => verdict)).toEqual(["unknown_product", "unknown_product"])
    expect(rows[1]?.candidates.map((candidate) => candidate.id)).toContain(rice.id)
    const near = await secretary.get<{ products: ProductCandidate[] }>(
      `/admin/certificate-imports/${id}/rows/3/candidates?q=${encodeURIComponent(rice.title)}`,
    )
    expect(near.body.products.map((product) => product.id)).toContain(rice.id)
    const choose = (productId: string | null) =>
      secretary.post<Problem>(`/admin/certificate-imports/${id}/rows/3/choices`, { productId })
    expect((await choose(abroad.id)).body.fields).toEqual({ productId: "unknown" })
    expect((await choose(rice.id)).status).toBe(200)
    expect((await rowsOf(secretary, id))[1]).toMatchObject({ verdict: "new", isChosen: true, product: { id: rice.id } })
    await choose(null)
    expect((await rowsOf(secretary, id))[1]).toMatchObject({ verdict: "unknown_product", isChosen: false })
  })

  test("of two officers who take it at once one does", async () => {
    const { id } = await judged([cells()])
    const both = await Promise.all([take(secretary, id), take(operator, id)])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    expect(await standing(rice.id)).toHaveLength(1)
  })

  test("that something else made impossible meanwhile writes nothing of it", async () => {
    const { id } = await judged([cells(), cells({}, other)])
    await take(secretary, (await judged([cells({ issued: "01/05/2025", decidedOn: "", decisionNumber: "" })])).id)
    expect((await take(secretary, id)).body).toMatchObject({ added: 1 })
    expect((await rowsOf(secretary, id)).map(({ verdict }) => verdict)).toEqual(["conflict", "new"])
  })

  test("stays in its province", async () => {
    const { rows } = await judged([cells({}, abroad)])
    expect(rows).toMatchObject([{ verdict: "unknown_product", product: null }])
    const { id } = await judged([cells({ legalBasis: "148/QĐ-TTg" })])
    expect((await elsewhere.get(`/admin/certificate-imports/${id}`)).status).toBe(404)
    expect((await take(elsewhere, id)).status).toBe(404)
    expect((await look(communeOfficer, csv([cells()]))).status).toBe(403)
    const lists = await elsewhere.get<{ imports: CertificateImport[] }>("/admin/certificate-imports")
    expect(lists.body.imports.map((one) => one.id)).not.toContain(id)
    expect((await secretary.delete(`/admin/certificate-imports/${id}`)).status).toBe(200)
    expect((await take(secretary, id)).status).toBe(409)
  })

  test.each([
    ["no list", Buffer.from("xin chào"), "unknown_columns"],
    ["nothing", csv([]), "empty"],
    [
      "a column twice",
      writeCsv([
        ["Tên sản phẩm", "Số sao", "Hạng sao"],
        ["x", "3", "4"],
      ]),
      "repeated_columns",
    ],
    ["too many rows", csv(Array.from({ length: 5001 }, () => ({ name: "x", stars: "3" }))), "too_many_rows"],
  ])("that is %s is refused", async (_, bytes, reason) => {
    const { status, body } = await look(secretary, bytes)
    expect([status, body.fields?.file]).toEqual([400, reason])
  })

  test("has a template whose own headings are read, with choices", async () => {
    const { status, bytes } = await secretary.file("/admin/certificate-imports/template?format=xlsx&locale=vi")
    expect(status).toBe(200)
    expect((await look(secretary, bytes, "mau.xlsx")).body.fields).toEqual({ file: "empty" })
    const text = await secretary.file("/admin/certificate-imports/template?format=csv&locale=en")
    expect(text.bytes.toString()).toContain("Issued on")
  })

  test("of two thousand rows is judged in seconds", async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => cells({ decisionNumber: `${i}/QĐ` }, goods[i % goods.length]))
    const began = performance.now()
    await look(operator, csv(rows))
    expect(performance.now() - began).toBeLessThan(8000)
  })
})

describe("the desk", () => {
  const list = async (query: string, api = secretary) =>
    (await api.get<DeskCertificates>(`/admin/certificates?${query}`)).body
  const file = async (id: string, api = secretary) => (await api.get<CertificateFile>(`/admin/certificates/${id}`)).body
  const decision = (number = `${numbers}/TH`) => ({
    number,
    decidedOn: "2026-11-20",
    issuer: "UBND tỉnh",
    level: "province",
  })
  const revocation = (more = {}) => ({
    ground: "mark_misused",
    reason: "In 5 sao trên bao bì 4 sao",
    foundOn: "2026-11-10",
    decision: decision(),
    ...more,
  })
  const issued = async (more: CertificateCells = {}) => {
    await take(secretary, (await judged([cells(more)])).id)
    return (await standing(rice.id))[0].id as string
  }

  test("filters by stars, state, decision, product codes old and new, and what expires", async () => {
    const id = await issued({ productCode: "86-29623-11-2025", productCodeOld: "83-832-28882-2-2022" })
    const finds = async (query: string) => (await list(query)).certificates.map((one) => one.id).includes(id)
    const yes = [
      "stars=4",
      "state=valid",
      `decision=${encodeURIComponent(`Số ${numbers}/qđ`)}`,
      "q=86-29623-011-2025",
      "q=83-832-28882-2-2022",
      "expiring=36",
    ]
    yes.push(`q=${encodeURIComponent(rice.title)}`, `q=${encodeURIComponent(foldVietnamese(rice.maker))}`)
    for (const query of yes) expect([query, await finds(query)]).toEqual([query, true])
    for (const query of [
      "stars=3",
      "state=expired",
      "decision=zzz",
      "q=83-832-28882-3-2022",
      "expiring=6",
      "commune=00001",
      "found=open",
    ])
      expect([query, await finds(query)]).toEqual([query, false])
  })

  test("in the states of the domain, on every day", async () => {
    const rows = await shop.container
      .resolve<CertificationService>(CERTIFICATION)
      .listCertificates({ superseded_by: null }, { take: 500 })
    const clock = shop.container.resolve("clock")
    for (const day of ["2024-06-01", "2026-12-31", "2027-01-01", "2028-06-29", "2028-06-30"]) {
      await clock.set(new Date(`${day}T12:00:00+07:00`))
      const shown = new Map((await list("limit=200", operator)).certificates.map(({ id, state }) => [id, state]))
      for (const row of rows)
        if (shown.has(row.id))
          expect([row.id, shown.get(row.id)]).toEqual([row.id, certificateStateOn(factsOf(row), day)])
      for (const state of ["valid", "expired", "unknown"])
        expect(
          (await list(`limit=200&state=${state}`, operator)).certificates.every((one) => one.state === state),
        ).toBe(true)
    }
    await clock.reset()
  })

  test("a finding runs its fifteen days, and the revocation rests on it", async () => {
    const id = await issued()
    const told = { ground: "mark_misused", foundOn: "2026-11-12", text: "Bao bì in 5 sao" }
    const { body } = await secretary.post<CertificateFile & Problem>(`/admin/certificates/${id}/findings`, told)
    expect(body.certificate.finding).toMatchObject({ dueOn: "2026-11-27", state: "open" })
    expect((await secretary.post(`/admin/certificates/${id}/findings`, told)).status).toBe(409)
    expect((await list("found=open")).certificates[0]?.id).toBe(id)
    const revoked = await secretary.post<CertificateFile>(`/admin/certificates/${id}/revocations`, revocation())
    expect(revoked.status).toBe(201)
    expect(revoked.body).toMatchObject({
      certificate: { state: "revoked", revokedOn: "2026-11-20", revokedGround: "mark_misused", finding: null },
      revocation: { number: `${numbers}/TH` },
      findings: [{ state: "revoked", foundOn: "2026-11-12" }],
    })
    expect(revoked.body.log.map(({ act }) => act)).toEqual(["certificate.revoked", "certificate.found_against"])
    expect((await secretary.post(`/admin/certificates/${id}/revocations`, revocation())).status).toBeGreaterThanOrEqual(
      400,
    )
  })

  test("a finding that does not hold is cleared with a reason", async () => {
    const id = await issued()
    const told = { ground: "criteria_lost", foundOn: "2026-11-12", text: "Không còn vùng nguyên liệu" }
    const { body } = await secretary.post<CertificateFile>(`/admin/certificates/${id}/findings`, told)
    const path = `/admin/certificates/${id}/findings/${body.certificate.finding?.id}/clearances`
    const cleared = await secretary.post<CertificateFile>(path, { reason: "Đã kiểm tra lại, vẫn còn" })
    expect(cleared.body.certificate).toMatchObject({ state: "valid", finding: null })
    expect((await secretary.post(path, { reason: "Đã kiểm tra lại, vẫn còn" })).status).toBe(409)
  })

  test("a revocation says which of its fields is refused", async () => {
    const id = await issued()
    const wrong = async (more: object) =>
      (await secretary.post<Problem>(`/admin/certificates/${id}/revocations`, revocation(more))).body.fields
    expect(await wrong({ ground: "boredom" })).toMatchObject({ ground: expect.any(String) })
    expect(await wrong({ foundOn: "2026-11-21" })).toEqual({ foundOn: "after_decision" })
    expect(await wrong({ decision: { ...decision(), decidedOn: "2099-01-01" } })).toEqual({ decision: "future" })
    // The number of the award is no number of a revocation.
    const award = { ...decision(`${numbers}/QĐ-UBND`), decidedOn: "2025-06-29" }
    expect(await wrong({ decision: award, foundOn: "2025-06-01" })).toMatchObject({ decision: expect.any(String) })
    expect((await file(id)).certificate.state).toBe("valid")
  })

  test("grace reaches 180 days and no further", async () => {
    const id = await issued()
    const { graceRange } = await file(id)
    expect(graceRange).toEqual({ from: "2028-06-30", to: "2028-12-26" })
    const grant = (until: string) =>
      secretary.post<CertificateFile>(`/admin/certificates/${id}/graces`, { until, ground: "Chưa tới đợt đánh giá" })
    expect((await grant("2028-12-27")).status).toBe(400)
    expect((await grant("2028-12-26")).body.certificate).toMatchObject({
      graceUntil: "2028-12-26",
      until: "2028-12-26",
    })
  })

  test("a correction keeps the history, twice over, and its codes lead to what stands", async () => {
    const id = await issued()
    const told = {
      stars: 3,
      issued: { precision: "day", on: "2025-06-30" },
      decisionNumber: `${numbers}/QĐ-UBND`,
      decidedOn: "2025-06-29",
      issuer: "UBND tỉnh",
      level: "province",
      setNumber: 3,
      legalBasis: "148/QĐ-TTg",
      productCode: null,
      productCodeOld: "83-832-28882-2-2022",
      reason: "Chép nhầm số sao",
    }
    const first = await secretary.post<CertificateFile>(`/admin/certificates/${id}/corrections`, told)
    expect([first.status, first.body.certificate.stars]).toEqual([201, 3])
    const second = await secretary.post<CertificateFile>(
      `/admin/certificates/${first.body.certificate.id}/corrections`,
      { ...told, stars: 4 },
    )
    expect(second.body.history.filter(({ isCorrected }) => isCorrected)).toHaveLength(2)
    expect((await file(id)).correctedBy?.id).toBe(second.body.certificate.id)
    const bad = await secretary.post<Problem>(`/admin/certificates/${second.body.certificate.id}/corrections`, {
      ...told,
      productCode: "x-1-2",
    })
    expect(bad.body.fields).toEqual({ productCode: "unreadable" })
    expect((await secretary.post(`/admin/certificates/${id}/corrections`, told)).status).toBe(400)
  })

  test("a secretary sees and acts in the own province alone", async () => {
    const id = await issued()
    for (const path of [`/admin/certificates/${id}`]) expect((await elsewhere.get(path)).status).toBe(404)
    for (const act of ["revocations", "graces", "corrections", "findings"])
      expect([act, (await elsewhere.post(`/admin/certificates/${id}/${act}`, revocation())).status]).toEqual([act, 404])
    expect((await list("limit=200", elsewhere)).certificates).toEqual([])
    expect((await communeOfficer.post(`/admin/certificates/${id}/revocations`, revocation())).status).toBe(403)
  })

  test("of two officers who revoke at once one does", async () => {
    const id = await issued()
    const both = await Promise.all([
      secretary.post(`/admin/certificates/${id}/revocations`, revocation()),
      operator.post(`/admin/certificates/${id}/revocations`, revocation({ decision: decision(`${numbers}/TH2`) })),
    ])
    expect(both.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(await shop.db("certificate_finding").where({ certificate_id: id })).toHaveLength(1)
  })
})

describe("a report that the mark is misused", () => {
  const photo = async () =>
    (
      await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
        .webp()
        .toBuffer()
    ).toString("base64")
  const report = async (more: object = {}) => {
    const input = {
      productId: rice.id,
      certificateId: null,
      what: "other_stars" as const,
      contact: "0912345678",
      photos: [await photo()],
    }
    const text = `In 5 sao trên bao bì (${numbers})`
    return (await reportMarkWorkflow(shop.container).run({ input: { ...input, text, ...more } })).result
  }
  const queue = async (api: Api, query = "") =>
    (await api.get<DeskMarkReports>(`/admin/mark-reports?limit=100${query}`)).body
  const decide = (id: string, body: object, api = secretary) =>
    api.post<{ mark_report: DeskMarkReport } & Problem>(`/admin/mark-reports/${id}/decisions`, body)

  test("waits in the queue of its province, with its photograph, once", async () => {
    const { id, code } = await report()
    expect((await report()).id).toBe(id)
    const shown = (await queue(secretary)).mark_reports.find((one) => one.id === id)
    expect(shown).toMatchObject({ code, state: "new", photos: 1, product: { title: rice.title } })
    const { status, headers } = await secretary.file(`/admin/mark-reports/${id}/photos/1`)
    expect([status, headers.get("content-type")]).toEqual([200, "image/webp"])
    expect((await secretary.file(`/admin/mark-reports/${id}/photos/2`)).status).toBe(404)
    expect((await queue(elsewhere)).mark_reports.map((one) => one.id)).not.toContain(id)
    expect((await elsewhere.file(`/admin/mark-reports/${id}/photos/1`)).status).toBe(404)
    expect((await decide(id, { act: "look" }, elsewhere)).status).toBe(404)
  })

  test("is for the office and the operator: nobody else reads who reported and what they said", async () => {
    const { id } = await report()
    const province = { kind: "province", code: "42" } as const
    const others = [
      shop.api.as(await staff(shop, "viewer")),
      shop.api.as(await staff(shop, "council_member", province)),
      communeOfficer,
    ]
    for (const who of others)
      for (const path of ["", `/${id}/photos/1`]) expect((await who.get(`/admin/mark-reports${path}`)).status).toBe(403)
    expect((await operator.file(`/admin/mark-reports/${id}/photos/1`)).status).toBe(200)
  })

  test("is counted where it is listed", async () => {
    await report()
    const today = await shop.container.resolve("clock").today()
    const waitingIn = async (scope: { provinceCode?: string; communeCode?: string }) =>
      (await listMarkReports(shop.db, { limit: 100, offset: 0 }, { scope, today })).waiting
    const { mark_reports, waiting } = await queue(operator)
    expect(waiting).toBe(mark_reports.filter(({ state }) => state === "new" || state === "looking").length)
    expect(waiting).toBeGreaterThan(0)
    expect(await waitingIn({ communeCode: "00001" })).toBe(0)
  })

  test("is taken up, upheld in public words, and begins the deadline to revoke; decided once", async () => {
    await take(secretary, (await judged([cells()])).id)
    const [certificate] = await standing(rice.id)
    const { id } = await report()
    expect((await decide(id, { act: "look" })).body.mark_report.state).toBe("looking")
    const before = await shop
      .db("outbox_message")
      .where({ topic: "certificate.changed", key: certificate.id })
      .count({ n: "*" })
    const upheld = { act: "uphold", outcome: "Cơ sở đã thu hồi bao bì in sai số sao.", finding: "mark_misused" }
    const both = await Promise.all([
      decide(id, upheld),
      decide(id, { act: "dismiss", reason: "Không đủ căn cứ." }, operator),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
    const after = await shop
      .db("outbox_message")
      .where({ topic: "certificate.changed", key: certificate.id })
      .count({ n: "*" })
    const [shown] = (await queue(secretary)).mark_reports.filter((one) => one.id === id)
    if (shown?.state !== "upheld") return
    expect(Number(after[0]?.n)).toBeGreaterThan(Number(before[0]?.n))
    expect(shown.finding).toMatchObject({ state: "open", dueOn: expect.any(String) })
  })

  test("is dismissed with a reason; nothing is public of it", async () => {
    const { id } = await report({ productId: null, what: "forged" })
    expect((await decide(id, { act: "dismiss", reason: "Không có ảnh." })).status).toBe(404)
    expect(
      (await decide(id, { act: "uphold", outcome: "Có tem giả.", finding: "untrue" }, operator)).body.fields,
    ).toEqual({ finding: "no_certificate" })
    expect((await decide(id, { act: "dismiss", reason: "x" }, operator)).status).toBe(400)
    const { body } = await decide(id, { act: "dismiss", reason: "Không có ảnh nào." }, operator)
    expect(body.mark_report).toMatchObject({ state: "dismissed", outcome: null, handledBy: expect.any(String) })
  })

  test("of whom nothing is known any more a year after the decision; what was decided stays", async () => {
    const { id } = await report({ text: "Tem giả ở chợ huyện." })
    await decide(id, { act: "uphold", outcome: "Đã thu tem giả ở chợ.", finding: null })
    const row = () => shop.db("mark_report").where({ id }).first()
    await forgetOld(shop.container)
    expect((await row()).reporter_contact).toBe("0912345678")
    const days = (count: number) => new Date(Date.now() - count * 86_400_000)
    await shop
      .db("mark_report")
      .where({ id })
      .update({ handled_at: days(RETENTION_DAYS.markReport + 1) })
    await forgetOld(shop.container)
    expect(await row()).toMatchObject({ reporter_contact: null, text: "", outcome: "Đã thu tem giả ở chợ." })
    expect((await secretary.file(`/admin/mark-reports/${id}/photos/1`)).status).toBe(404)
  })
})
