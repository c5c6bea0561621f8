import type { CertificateFacts } from "@ocop/domain"
import { addDays, isCertificateCode, starsOn, validityWindow } from "@ocop/domain"
import fc from "fast-check"
import { catalogContext } from "../../src/catalog/context"
import { SHOWN } from "../../src/catalog/fragments"
import { rowsOf } from "../../src/catalog/query"
import { type AwardInput, awardCertificate } from "../../src/certification/award"
import type { RevocationInput } from "../../src/certification/revoke"
import { CERTIFICATION } from "../../src/modules/certification"
import { type CertificateRecord, factsOf } from "../../src/modules/certification/certificate-record"
import type CertificationService from "../../src/modules/certification/service"
import { awardCertificateWorkflow } from "../../src/workflows/certification/award-certificate"
import { correctCertificateWorkflow } from "../../src/workflows/certification/correct-certificate"
import { grantGraceWorkflow } from "../../src/workflows/certification/grant-grace"
import { issueCertificateWorkflow } from "../../src/workflows/certification/issue-certificate"
import { revokeCertificateWorkflow } from "../../src/workflows/certification/revoke-certificate"
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
const issued = async (facts?: Partial<CertificateRecord>) => {
  await shop.db("certificate").where({ product_id: productId }).update({ deleted_at: new Date() })
  return (await certification.issue(record(facts))).id
}

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
    await certification.withdraw(await issued())
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

const actor = "user:officer"
const revocation = {
  ground: "production_stopped" as const,
  reason: "Không còn sản xuất",
  foundOn: "2026-11-10",
  decision: {
    number: "77/QĐ-UBND",
    decidedOn: "2026-11-20",
    issuer: "UBND tỉnh Vĩnh Long",
    level: "province" as const,
  },
  actor,
}
const revoke = (id: string, more: Partial<RevocationInput> = {}) =>
  revokeCertificateWorkflow(shop.container).run({ input: { id, ...revocation, ...more } })
const grace = (id: string, until: string) =>
  grantGraceWorkflow(shop.container).run({ input: { id, until, ground: "Nộp hồ sơ trễ vì chuyển tiếp", actor } })

describe("a certificate is revoked", () => {
  test("on a ground, by a decision, and undone with the finding and the decision", async () => {
    const id = await issued()
    const before = await certification.retrieveCertificate(id)
    const workflow = revokeCertificateWorkflow(shop.container)
    const { result, transaction } = await workflow.run({ input: { id, ...revocation } })
    expect(result).toMatchObject({ isLate: false, wasOpen: false })
    expect(await certification.retrieveCertificate(id)).toMatchObject({
      revoked_on: "2026-11-20",
      revoked_ground: "production_stopped",
      revoked_decision_id: result.decisionId,
    })
    expect(await shop.db("certificate_finding").where({ certificate_id: id }).first()).toMatchObject({
      state: "revoked",
      found_on: "2026-11-10",
      due_on: "2026-11-25",
    })
    await workflow.cancel({ transaction })
    expect(await certification.retrieveCertificate(id)).toMatchObject({ ...before, updated_at: expect.any(Date) })
    expect(await shop.db("certificate_finding").where({ certificate_id: id })).toEqual([])
    expect(await shop.db("decision").where({ id: result.decisionId })).toEqual([])
  })

  test("once, also of two at once", async () => {
    const id = await issued()
    const both = await Promise.allSettled([revoke(id), revoke(id)])
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    await expect(revoke(id)).rejects.toThrow(`Certificate ${id} was revoked on 2026-11-20`)
  })

  test.each<[string, string, Partial<RevocationInput>]>([
    ["found after it was decided", "foundOn", { foundOn: "2026-11-21" }],
    [
      "decided tomorrow",
      "decision",
      { decision: { ...revocation.decision, number: "78/QĐ", decidedOn: "2999-01-01" } },
    ],
    ["decided before it was issued", "decision", { decision: { ...revocation.decision, decidedOn: "2024-01-01" } }],
    ["on a ground that was no law yet", "ground", { decision: { ...revocation.decision, decidedOn: "2026-02-01" } }],
  ])("never %s", async (_, field, more) => {
    const id = await issued()
    await expect(revoke(id, more)).rejects.toMatchObject({ fields: { [field]: expect.any(String) } })
    expect(await shop.db("certificate_finding").where({ certificate_id: id })).toEqual([])
  })

  test("too late is recorded as late", async () => {
    const { result } = await revoke(await issued(), { foundOn: "2026-10-01" })
    expect(result.isLate).toBe(true)
  })
})

describe("grace is granted", () => {
  const ground = "Nộp hồ sơ trễ vì chuyển tiếp"

  test("within 180 days of expiry, and undone to what it was", async () => {
    const id = await issued()
    await grace(id, "2028-03-31")
    const workflow = grantGraceWorkflow(shop.container)
    const { transaction } = await workflow.run({ input: { id, until: "2028-08-25", ground, actor } })
    await workflow.cancel({ transaction })
    expect(await certification.retrieveCertificate(id)).toMatchObject({
      grace_until: "2028-03-31",
      grace_ground: ground,
    })
  })

  test.each(["2028-02-27", "2028-08-26"])("not until %s", async (until) => {
    const id = await issued()
    await expect(grace(id, until)).rejects.toMatchObject({ type: "invalid_data" })
  })

  test("not where the day of issue is unknown", async () => {
    const id = await issued(unknown)
    await expect(grace(id, "2028-02-28")).rejects.toMatchObject({ type: "invalid_data" })
  })
})

describe("a wrong record is corrected", () => {
  test("by a corrected one that shows instead, and undone", async () => {
    const id = await issued({ stars: 5 })
    const before = await certification.retrieveCertificate(id)
    const workflow = correctCertificateWorkflow(shop.container)
    const { result, transaction } = await workflow.run({
      input: { id, record: record({ stars: 3 }), reason: "Chép nhầm", actor },
    })
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
    const { errors } = await correctCertificateWorkflow(shop.container).run({
      input: { id, record: record({ productId: other }), reason: "Chép nhầm", actor },
      throwOnError: false,
    })
    expect(errors[0]?.error).toMatchObject({ type: "invalid_data" })
    expect(await rowsNow()).toEqual(before)
  })
})

describe("stars are awarded", () => {
  let number = 0
  let other: string
  beforeAll(async () => {
    other = (await shop.db("product").where({ handle: "duong-hoa-dua" }).first("id")).id
  })
  beforeEach(async () => {
    number += 1
    await shop.db("certificate").whereIn("product_id", [productId, other]).update({ deleted_at: new Date() })
  })
  const decision = (facts: Partial<AwardInput["decision"]> = {}): AwardInput["decision"] => ({
    number: `${number}/QĐ-UBND`,
    decidedOn: "2026-06-29",
    issuer: "UBND tỉnh Vĩnh Long",
    level: "province",
    ...facts,
  })
  const input = (facts: Partial<AwardInput> = {}): AwardInput => ({
    dossierId: null,
    productId,
    stars: 4,
    setNumber: 3,
    setCode: "2026",
    decision: decision(),
    issuedOn: "2026-06-30",
    legalBasis: "26/2026/QĐ-TTg",
    productCode: null,
    actor,
    ...facts,
  })
  const award = (facts?: Partial<AwardInput>) => awardCertificateWorkflow(shop.container).run({ input: input(facts) })
  const counts = async () => {
    const count = async (table: string) => Number((await shop.db(table).count({ n: "*" }).first())?.n)
    return { certificates: await count("certificate"), decisions: await count("decision") }
  }
  const refusedFor = (fields: Record<string, string>) => ({ code: "not_allowed_now", fields })

  const makerOf = async (id: string): Promise<string> =>
    (await shop.db("listing").where({ product_id: id }).first("producer_id")).producer_id
  const dossierRow = (id: string, kind: string, makerId: string) => ({
    ...{
      id,
      code: id,
      kind,
      product_id: productId,
      producer_id: makerId,
      set_number: 3,
      set_code: "2026",
    },
    ...{ entered_by: "user", created_by: actor, changes: "[]", registration: "{}", answers: "{}", notes: "{}" },
    ...{ public_criteria: "[]", carried_criteria: "[]" },
  })

  test("by a decision, with set, product code and audit line, and undone without a trace", async () => {
    const before = await counts()
    const workflow = awardCertificateWorkflow(shop.container)
    const { result, transaction } = await workflow.run({ input: input({ productCode: "86 – 29623 – 07 – 2026" }) })
    expect(await certification.retrieveCertificate(result.certificateId)).toMatchObject({
      stars: 4,
      decision_id: result.decisionId,
      set_number: 3,
      issuer_level: "province",
      product_code: "86-29623-7-2026",
      shown_from: "2026-06-30",
      shown_until: "2029-06-30",
    })
    const logged = await shop.db("audit_entry").where({ subject: `certificate:${result.certificateId}` })
    expect(logged).toMatchObject([{ act: "certificate.awarded", actor }])
    await workflow.cancel({ transaction })
    expect(await counts()).toEqual(before)
  })

  test("under one decision for many products, and for one product once", async () => {
    const [one, two] = [await award(), await award({ productId: other })]
    expect(one.result.decisionId).toBe(two.result.decisionId)
    await expect(award()).rejects.toMatchObject({ fields: expect.any(Object) })
    await shop
      .db("certificate")
      .where({ id: one.result.certificateId })
      .update({ revoked_on: "2026-07-01", revoked_reason: "x" })
    await expect(award()).rejects.toMatchObject(refusedFor({ productId: "awarded_already" }))
  })

  test.each<[string, Partial<AwardInput["decision"]>]>([
    ["another day", { decidedOn: "2026-06-28" }],
    ["another level", { level: "ministry" }],
  ])("never by a number that stands for %s, however it is written", async (_, facts) => {
    await award()
    const again = decision({ number: ` Số 0${number} / qđ–ubnd`, ...facts })
    await expect(
      award({ productId: other, decision: again, stars: again.level === "ministry" ? 5 : 4 }),
    ).rejects.toMatchObject(refusedFor({ decision: "used_otherwise" }))
    expect(await shop.db("certificate").where({ product_id: other, deleted_at: null })).toEqual([])
  })

  test("the same number is another decision in another year and of another issuer", async () => {
    await award()
    const earlier = await award({
      productId: other,
      issuedOn: "2022-06-30",
      decision: decision({ decidedOn: "2022-06-29" }),
    })
    const ministry = decision({ issuer: "Bộ Nông nghiệp và Môi trường", level: "ministry" })
    const five = await award({ productId: other, stars: 5, decision: ministry })
    expect(new Set([earlier.result.isNewDecision, five.result.isNewDecision])).toEqual(new Set([true]))
  })

  test("of ten awards of one product at once one stands", async () => {
    const tries = await Promise.allSettled(
      [...Array(10).keys()].map((n) => award({ decision: decision({ number: `${number}${n}/QĐ-RACE` }) })),
    )
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
    for (const one of tries)
      if (one.status === "rejected") expect(one.reason).toMatchObject(refusedFor({ issuedOn: "overlaps" }))
    expect(await shop.db("certificate").where({ product_id: productId, deleted_at: null })).toHaveLength(1)
    expect(await shop.db("decision").whereLike("number", "%QĐ-RACE")).toHaveLength(1)
  })

  test("of two decisions with one number and different days at once one is recorded", async () => {
    const days = ["2026-06-27", "2026-06-28"].map((decidedOn, i) =>
      award({ productId: i ? other : productId, decision: decision({ decidedOn }) }),
    )
    const results = await Promise.allSettled(days)
    expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
    expect(results.find(({ status }) => status === "rejected")).toMatchObject({
      reason: refusedFor({ decision: "used_otherwise" }),
    })
  })

  test.each<[string, Partial<AwardInput>, Record<string, string>]>([
    ["issued before it was decided", { issuedOn: "2026-06-28" }, { issuedOn: "before_decision" }],
    ["issued years after it was decided", { issuedOn: "2029-06-29" }, { issuedOn: "too_late" }],
    ["five stars of a province", { stars: 5 }, { stars: "other_level" }],
    ["an unknown product", { productId: "prod_none" }, { productId: "unknown" }],
    ["a product code that is none", { productCode: "OCOP-7" }, { productCode: "unreadable" }],
    ["a dossier that nobody has", { dossierId: "doss_none" }, { dossierId: "unknown" }],
  ])("never %s, and nothing is half written", async (_, facts, fields) => {
    const before = await counts()
    await expect(award(facts)).rejects.toMatchObject(refusedFor(fields))
    expect(await counts()).toEqual(before)
  })

  test("never by a decision of tomorrow", async () =>
    expect(award({ issuedOn: "2999-01-02", decision: decision({ decidedOn: "2999-01-01" }) })).rejects.toMatchObject(
      refusedFor({ decision: "future" }),
    ))

  test("never with the product code of another product", async () => {
    await award({ productCode: "86-29623-9-2026" })
    await expect(award({ productId: other, productCode: "86-29623-09-2026" })).rejects.toMatchObject(
      refusedFor({ productCode: "taken" }),
    )
  })

  test("never while its producer is suspended", async () => {
    const { producer_id } = await shop.db("listing").where({ product_id: productId }).first("producer_id")
    const producer = shop.db("producer").where({ id: producer_id })
    const { status } = await producer.clone().first("status")
    await producer.clone().update({ status: "suspended", suspended_reason: "thử" })
    await expect(award()).rejects.toMatchObject(refusedFor({ productId: "suspended" }))
    await producer.clone().update({ status, suspended_reason: null })
  })

  test("never by a dossier of who does not make the product now", async () => {
    await shop.db("dossier").insert(dossierRow("doss_theirs", "first", "maker_of_the_tests"))
    const before = await counts()
    await expect(award({ dossierId: "doss_theirs" })).rejects.toMatchObject(refusedFor({ dossierId: "other_producer" }))
    expect(await counts()).toEqual(before)
    const mine = shop.db("dossier").where({ id: "doss_theirs" })
    await mine.clone().update({ producer_id: await makerOf(productId) })
    expect((await award({ dossierId: "doss_theirs" })).result.certificateId).toBeTruthy()
    await mine.clone().delete()
  })

  test("an upgrade replaces what the product had, from its day of issue on, and is undone", async () => {
    const first = (await award({ issuedOn: "2025-01-10", decision: decision({ decidedOn: "2025-01-09" }) })).result
    await shop.db("dossier").insert(dossierRow("doss_upgrade", "upgrade", await makerOf(productId)))
    const upgrade = { dossierId: "doss_upgrade", stars: 3 as const, decision: decision({ number: `${number}/NANG` }) }
    const workflow = awardCertificateWorkflow(shop.container)
    const { result, transaction } = await workflow.run({ input: input(upgrade) })
    expect(result.replaced).toEqual([first.certificateId])
    const facts = (await certification.listCertificates({ product_id: productId })).map(factsOf)
    expect(starsOn(facts, "2026-06-29")?.stars).toBe(4)
    expect(starsOn(facts, "2026-06-30")?.stars).toBe(3)
    await expect(award({ ...upgrade, issuedOn: "2026-08-01" })).rejects.toMatchObject(
      refusedFor({ dossierId: "awarded_already" }),
    )
    await workflow.cancel({ transaction })
    expect(await certification.retrieveCertificate(first.certificateId)).toMatchObject({ replaced_on: null })
    await shop.db("dossier").where({ id: "doss_upgrade" }).delete()
  })

  test("within the caller's transaction: what fails later takes the award with it", async () => {
    const before = await counts()
    const at = await shop.container.resolve("clock").now()
    await shop.db
      .transaction(async (trx) => {
        await awardCertificate(trx, input(), at)
        throw new Error("back")
      })
      .catch(() => undefined)
    expect(await counts()).toEqual(before)
  })

  test("the database itself refuses a certificate that ends before it begins, and two on one day", async () => {
    await award()
    const row = { ...(await shop.db("certificate").where({ product_id: productId, deleted_at: null }).first()) }
    const insert = (facts: object) =>
      shop.db("certificate").insert({ ...row, id: "cert_x", code: "XXXXXXXXXX", decision_id: null, ...facts })
    await expect(insert({})).rejects.toMatchObject({ constraint: "certificate_one_at_a_time" })
    const backwards = { shown_from: "2029-06-30", shown_until: "2026-06-30" }
    await expect(insert({ product_id: other, ...backwards })).rejects.toThrow(
      /certificate_window_known|range lower bound/,
    )
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
    replacedDays: fc.option(fc.integer({ min: 0, max: 1300 }), { freq: 4 }),
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

  /** More than the law allows at once: of several that hold on one day SQL and domain choose alike too. */
  async function recordAll(): Promise<Map<string, CertificateFacts[]>> {
    await shop.db.raw("alter table certificate drop constraint certificate_one_at_a_time")
    const products = new Map<string, CertificateFacts[]>()
    for (const [i, certificates] of sample.entries()) {
      const ids = await Promise.all(
        certificates.map(async ({ stars, issue, graceDays, revoked, replacedDays }) => {
          const { id, shown_from, shown_until } = await certification.issue(
            record({ productId: `random${i}`, stars, ...issue }),
          )
          await shop
            .db("certificate")
            .where({ id })
            .update({
              source: "test",
              ...(graceDays !== null &&
                shown_until && { grace_until: addDays(shown_until, graceDays), grace_ground: "x" }),
              ...(revoked && { revoked_on: revoked, revoked_reason: "x" }),
              ...(replacedDays !== null &&
                shown_from && { replaced_on: addDays(shown_from, replacedDays), replaced_by: "x" }),
            })
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
        ...(facts.replacedOn ? [addDays(facts.replacedOn, -1), facts.replacedOn] : []),
        ...(facts.graceUntil ? [facts.graceUntil, addDays(facts.graceUntil, 1)] : []),
      ]
    })
})
