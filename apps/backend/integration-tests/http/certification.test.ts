import type { CertificateFacts } from "@ocop/domain"
import { addDays, isCertificateCode, starsOn, validityWindow } from "@ocop/domain"
import fc from "fast-check"
import { catalogContext } from "../../src/catalog/context"
import { SHOWN } from "../../src/catalog/fragments"
import { rowsOf } from "../../src/catalog/query"
import { CERTIFICATION } from "../../src/modules/certification"
import { type CertificateRecord, factsOf } from "../../src/modules/certification/certificate-record"
import type CertificationService from "../../src/modules/certification/service"
import { grantGraceWorkflow } from "../../src/workflows/certification/grant-grace"
import { issueCertificateWorkflow } from "../../src/workflows/certification/issue-certificate"
import { revokeCertificateWorkflow } from "../../src/workflows/certification/revoke-certificate"
import { supersedeCertificateWorkflow } from "../../src/workflows/certification/supersede-certificate"
import { type Shop, startShop } from "../support/shop"

let shop: Shop
let certification: CertificationService
let productId: string
beforeAll(async () => {
  shop = await startShop()
  certification = shop.container.resolve<CertificationService>(CERTIFICATION)
  productId = (await shop.db("product").where({ handle: "che-dinh" }).first("id")).id
})
afterAll(() => shop?.stop())

const unknown = { issuedOn: null, issuedYear: null, issuedPrecision: "unknown" } as const
const record = (facts: Partial<CertificateRecord> = {}): Omit<CertificateRecord, "code"> => ({
  productId,
  stars: 4,
  issuedOn: "2025-02-28",
  issuedYear: 2025,
  issuedPrecision: "day",
  decisionNumber: null,
  issuer: null,
  legalBasis: null,
  source: "test",
  ...facts,
})
const rowsNow = () => shop.db("certificate").orderBy("id")
const issued = async (facts?: Partial<CertificateRecord>) => (await certification.issue(record(facts))).id

describe("a certificate is issued", () => {
  test("with its own public code and the window of its stars", async () => {
    const { result } = await issueCertificateWorkflow(shop.container).run({ input: record() })
    expect(isCertificateCode(result.code)).toBe(true)
    expect(result).toMatchObject({ issued_on: "2025-02-28", shown_from: "2025-02-28", shown_until: "2028-02-28" })
    const read = await certification.retrieveCertificate(result.id)
    expect(read).toMatchObject({ issued_on: "2025-02-28", shown_from: "2025-02-28", shown_until: "2028-02-28" })
    await certification.withdraw(result.id)
  })

  test("and told to the outbox in the same transaction", async () => {
    const id = await issued()
    expect(await shop.db("outbox_message").where({ topic: "certificate.changed", key: id })).toHaveLength(1)
  })

  test("and undone without a trace", async () => {
    const before = await rowsNow()
    const workflow = issueCertificateWorkflow(shop.container)
    const { transaction } = await workflow.run({ input: record() })
    await workflow.cancel({ transaction })
    expect(await rowsNow()).toEqual(before)
  })

  test("only for a product that exists", async () => {
    const { errors } = await issueCertificateWorkflow(shop.container).run({
      input: record({ productId: "prod_none" }),
      throwOnError: false,
    })
    expect(errors[0]?.error).toMatchObject({ type: "not_found" })
  })

  test.each<[string, Partial<CertificateRecord>]>([
    ["a day that disagrees with its year", { issuedYear: 2024 }],
    ["a day where only the year is known", { issuedPrecision: "year" }],
    ["a year where nothing is known", { ...unknown, issuedYear: 2025 }],
  ])("never with %s", async (_, facts) => {
    await expect(certification.issue(record(facts))).rejects.toThrow(/certificate_issue_precision|violates/)
  })
})

describe("a certificate is revoked", () => {
  const revocation = { on: "2026-01-15", reason: "Không còn sản xuất" }

  test("for a reason, and undone", async () => {
    const id = await issued()
    const before = await certification.retrieveCertificate(id)
    const workflow = revokeCertificateWorkflow(shop.container)
    const { result, transaction } = await workflow.run({ input: { id, ...revocation } })
    expect(result).toMatchObject({ revoked_on: revocation.on, revoked_reason: revocation.reason })
    await workflow.cancel({ transaction })
    expect(await certification.retrieveCertificate(id)).toMatchObject({ ...before, updated_at: expect.any(Date) })
  })

  test("once", async () => {
    const id = await issued()
    await certification.revoke(id, revocation)
    await expect(certification.revoke(id, revocation)).rejects.toThrow(`Certificate ${id} was revoked on 2026-01-15`)
  })
})

describe("grace is granted", () => {
  const ground = "Nộp hồ sơ đánh giá lại trễ vì chuyển tiếp"

  test("within 180 days of expiry, and undone to what it was", async () => {
    const id = await issued()
    await certification.grantGrace(id, { until: "2028-03-31", ground })
    const workflow = grantGraceWorkflow(shop.container)
    const { transaction } = await workflow.run({ input: { id, until: "2028-08-25", ground } })
    await workflow.cancel({ transaction })
    expect(await certification.retrieveCertificate(id)).toMatchObject({
      grace_until: "2028-03-31",
      grace_ground: ground,
    })
  })

  test.each(["2028-02-27", "2028-08-26"])("not until %s", async (until) => {
    const id = await issued()
    await expect(certification.grantGrace(id, { until, ground })).rejects.toMatchObject({ type: "invalid_data" })
  })

  test("not where the day of issue is unknown", async () => {
    const id = await issued(unknown)
    await expect(certification.grantGrace(id, { until: "2028-02-28", ground })).rejects.toMatchObject({
      type: "invalid_data",
    })
  })
})

describe("a wrong record is superseded", () => {
  test("by a corrected one that shows instead, and undone", async () => {
    const id = await issued({ stars: 5 })
    const before = await certification.retrieveCertificate(id)
    const workflow = supersedeCertificateWorkflow(shop.container)
    const { result, transaction } = await workflow.run({ input: { id, record: record({ stars: 3 }) } })
    expect(await certification.retrieveCertificate(id)).toMatchObject({
      superseded_by: result.id,
      shown_from: null,
      stars: 5,
    })
    await workflow.cancel({ transaction })
    expect(await certification.retrieveCertificate(id)).toMatchObject({ ...before, updated_at: expect.any(Date) })
    await expect(certification.retrieveCertificate(result.id)).rejects.toMatchObject({ type: "not_found" })
  })

  test("not by another product's record, which is withdrawn again", async () => {
    const other = (await shop.db("product").where({ handle: "duong-hoa-dua" }).first("id")).id
    const id = await issued()
    const before = await rowsNow()
    const { errors } = await supersedeCertificateWorkflow(shop.container).run({
      input: { id, record: record({ productId: other }) },
      throwOnError: false,
    })
    expect(errors[0]?.error).toMatchObject({ type: "invalid_data" })
    expect(await rowsNow()).toEqual(before)
  })
})

describe("the stars that SQL shows are the stars of the domain", () => {
  const day = fc.integer({ min: 0, max: 3400 }).map((days) => addDays("2018-01-01", days))
  const issue = fc.oneof(
    day.map((on) => ({ issuedOn: on, issuedYear: Number(on.slice(0, 4)), issuedPrecision: "day" as const })),
    fc
      .integer({ min: 2018, max: 2027 })
      .map((year) => ({ issuedOn: null, issuedYear: year, issuedPrecision: "year" as const })),
    fc.constant(unknown),
  )
  const certificate = fc.record({
    stars: fc.constantFrom(3 as const, 4 as const, 5 as const, null),
    issue,
    graceDays: fc.option(fc.nat(179), { freq: 2 }),
    revoked: fc.option(day, { freq: 5 }),
  })
  const sample = fc.sample(fc.array(certificate, { minLength: 1, maxLength: 4 }), { seed: 2026, numRuns: 100 })

  test("on every day, for products of several certificates", async () => {
    const products = await recordAll()
    const context = await catalogContext(shop.container)
    const days = [...fc.sample(day, { seed: 7, numRuns: 30 }), ...edges([...products.values()].flat()).slice(0, 60)]
    for (const today of days) {
      const rows = await rowsOf<{ product_id: string; stars: number }>(
        { ...context, today },
        `with ${SHOWN} select product_id, stars from shown where product_id like 'random%'`,
      )
      const bySql = rows.map(({ product_id, stars }) => `${product_id}: ${stars}`).sort()
      const byDomain = [...products].flatMap(([id, certificates]) => {
        const shown = starsOn(certificates, today)
        return shown ? [`${id}: ${shown.stars}`] : []
      })
      expect([today, bySql]).toEqual([today, byDomain.sort()])
    }
  })

  async function recordAll(): Promise<Map<string, CertificateFacts[]>> {
    const products = new Map<string, CertificateFacts[]>()
    for (const [i, certificates] of sample.entries()) {
      const ids = await Promise.all(
        certificates.map(async ({ stars, issue, graceDays, revoked }) => {
          const { id, shown_until } = await certification.issue(record({ productId: `random${i}`, stars, ...issue }))
          if (graceDays !== null && shown_until)
            await certification.grantGrace(id, { until: addDays(shown_until, graceDays), ground: "x" })
          if (revoked) await certification.revoke(id, { on: revoked, reason: "x" })
          return id
        }),
      )
      products.set(`random${i}`, (await certification.listCertificates({ id: ids })).map(factsOf))
    }
    return products
  }

  const edges = (certificates: CertificateFacts[]): string[] =>
    certificates.flatMap((facts) => {
      const window = validityWindow(facts)
      if (!window) return []
      const { from, until } = window
      return [
        addDays(from, -1),
        from,
        addDays(until, -1),
        until,
        ...(facts.graceUntil ? [facts.graceUntil, addDays(facts.graceUntil, 1)] : []),
      ]
    })
})
