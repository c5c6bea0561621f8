import { createPublicKey, verify } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import type { CertificateClaims, CertificateCriteria, CertificateKeys, CertificatePage, Problem } from "@ocop/contract"
import jsQR from "jsqr"
import sharp from "sharp"
import type { RevocationInput } from "../../src/certification/revoke"
import { correctCertificateWorkflow } from "../../src/workflows/certification/correct-certificate"
import { revokeCertificateWorkflow } from "../../src/workflows/certification/revoke-certificate"
import type { Api } from "../support/api"
import { certify } from "../support/certificates"
import { filedDossier } from "../support/dossiers"
import { memberOf, otherShop } from "../support/members"
import { codesIn } from "../support/pdf-codes"
import { pdfText } from "../support/pdf-text"
import { type Shop, startShop } from "../support/shop"

/** RFC 8037's own key. */
const KEY = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A"

let shop: Shop
let product: { id: string; handle: string; title: string }
let shopId: string
let owner: Api
beforeAll(async () => {
  shop = await startShop({ CERTIFICATE_KEY: KEY })
  await shop.container.resolve("clock").set(new Date("2026-11-01T03:00:00Z"))
  shopId = await otherShop(shop)
  product = await shop
    .db("product")
    .join("listing", "listing.product_id", "product.id")
    .where({ "listing.producer_id": shopId, "listing.kind": "goods" })
    .first("product.id", "product.handle", "product.title")
  owner = await memberOf(shop, shopId)
}, 120_000)
afterAll(() => shop?.stop())

const today = (day: string) => shop.container.resolve("clock").set(new Date(`${day}T03:00:00Z`))
const idOf = async (code: string): Promise<string> => (await shop.db("certificate").where({ code }).first("id")).id
const pageOf = async (code: string) => (await shop.api.get<CertificatePage>(`/store/catalog/certificates/${code}`)).body

async function revoke(code: string): Promise<void> {
  const input: RevocationInput = {
    id: await idOf(code),
    ground: "law_broken",
    reason: "Mẫu kiểm nghiệm vượt mức cho phép",
    foundOn: "2026-11-10",
    decision: {
      issuer: "UBND tỉnh Hà Tĩnh",
      level: "province",
      number: "77/QĐ-UBND",
      decidedOn: "2026-11-20",
    } as RevocationInput["decision"],
    actor: "user:thu",
  }
  await revokeCertificateWorkflow(shop.container).run({ input })
}

describe("the token", () => {
  beforeEach(() => today("2026-11-22"))

  /** Only what is published is used here: the keys and the token. */
  async function told(code: string): Promise<CertificateClaims> {
    const { body: set } = await shop.api.get<CertificateKeys>("/store/certificate-keys")
    const { bytes, headers } = await shop.api.file(`/store/certificates/${code}/token`)
    expect(headers.get("content-type")).toContain("application/jwt")
    const [head = "", body = "", signature = ""] = bytes.toString().split(".")
    const { kid, alg } = JSON.parse(Buffer.from(head, "base64url").toString())
    expect(alg).toBe("EdDSA")
    const key = createPublicKey({ key: { ...set.keys.find((one) => one.kid === kid) }, format: "jwk" })
    expect(verify(null, Buffer.from(`${head}.${body}`), key, Buffer.from(signature, "base64url"))).toBe(true)
    return JSON.parse(Buffer.from(body, "base64url").toString())
  }

  test("is verified with the published key alone and says what the page says", async () => {
    const [code = ""] = await certify(shop, product.id, {})
    expect(await told(code)).toMatchObject({
      iss: "http://localhost:3000",
      sub: code,
      on: "2026-11-22",
      iat: expect.closeTo(new Date("2026-11-22T03:00:00Z").getTime() / 1000, -2),
      state: "valid",
      stars: 4,
      product: { name: product.title, url: `http://localhost:3000/san-pham/${product.handle}` },
      decision: "1234/QĐ-UBND",
      issuedOn: "2025-03-10",
      until: "2028-03-09",
      url: `http://localhost:3000/chung-nhan/${code}`,
    })
  })

  test("of a certificate that lapsed says so, from its last midnight on", async () => {
    const [code = ""] = await certify(shop, product.id, {})
    await today("2028-03-09")
    expect((await told(code)).state).toBe("valid")
    await today("2028-03-10")
    expect(await told(code)).toMatchObject({ state: "expired", on: "2028-03-10", stars: 4, until: "2028-03-09" })
  })

  test("of a revoked certificate says so, with the day", async () => {
    const [code = ""] = await certify(shop, product.id, {})
    await revoke(code)
    expect(await told(code)).toMatchObject({ state: "revoked", revokedOn: "2026-11-20" })
  })

  test("is answered as JSON to whoever wants it so; a code that nobody has answers 404", async () => {
    const [code = ""] = await certify(shop, product.id, {})
    const answer = await shop.api.get<{ token: string }>(`/store/certificates/${code}/token`, {
      accept: "application/json",
    })
    expect(answer.body.token.split(".")).toHaveLength(3)
    expect((await shop.api.get("/store/certificates/7Q2M9XWD3A/token")).status).toBe(404)
  })

  test("no answer holds the private key", async () => {
    const { body } = await shop.api.get("/store/certificate-keys")
    expect(JSON.stringify(body)).not.toContain(KEY)
    expect(body).toEqual({
      keys: [{ kty: "OKP", crv: "Ed25519", use: "sig", alg: "EdDSA", kid: expect.any(String), x: expect.any(String) }],
    })
  })
})

describe("the page of a certificate", () => {
  beforeEach(() => today("2026-11-22"))

  test("tells the product's other certificates, the newest first", async () => {
    const [now, old] = await certify(
      shop,
      product.id,
      {},
      { issuedOn: "2021-05-01", issuedYear: 2021, stars: 3, decisionNumber: "9/QĐ-UBND" },
    )
    const page = await pageOf(now ?? "")
    expect(page.others.map(({ code, state, stars }) => ({ code, state, stars }))).toEqual([
      { code: old, state: "expired", stars: 3 },
    ])
    const older = await pageOf(old ?? "")
    expect(older).toMatchObject({ certificate: { code: old, state: "expired" }, product: { stars: { stars: 4 } } })
  })

  test("the code of a corrected record leads to the one that stands, however often it was corrected", async () => {
    const [first = ""] = await certify(shop, product.id, { decisionNumber: "1/QĐ-UBND" })
    const record = {
      productId: product.id,
      stars: 4 as const,
      issuedOn: "2025-03-10",
      issuedYear: 2025,
      issuedPrecision: "day" as const,
      issuer: "UBND tỉnh Hà Tĩnh",
      legalBasis: null,
      source: "test",
    }
    let code = first
    for (const decisionNumber of ["2/QĐ-UBND", "3/QĐ-UBND"]) {
      const input = {
        id: await idOf(code),
        record: { ...record, decisionNumber },
        reason: "Ghi sai số",
        actor: "user:thu",
      }
      await correctCertificateWorkflow(shop.container).run({ input })
      const { superseded_by } = await shop.db("certificate").where({ code }).first("superseded_by")
      code = (await shop.db("certificate").where({ id: superseded_by }).first("code")).code
    }
    const page = await pageOf(first)
    expect(page.certificate).toMatchObject({ code, decisionNumber: "3/QĐ-UBND" })
    expect(page.correctedCodes).toContain(first)
    expect(page.correctedCodes).toHaveLength(2)
    expect(page.others).toEqual([])
  })

  test("tells its criteria set, and only those answers that the producer lets everybody read", async () => {
    const dossier = await filedDossier(shop, {})
    const [code = ""] = await certify(shop, dossier.productId, { dossierId: dossier.id, setNumber: dossier.setNumber })
    const read = async () =>
      (await shop.api.get<CertificateCriteria>(`/store/catalog/certificates/${code}/criteria`)).body
    const before = await read()
    expect(before.set?.code).toBe(dossier.setCode)
    expect(before.answers).toEqual([])
    const criterion = before.set?.parts[0]?.criteria[0]?.code ?? ""
    await shop
      .db("dossier")
      .where({ id: dossier.id })
      .update({ public_criteria: JSON.stringify([criterion]) })
    const { answers } = await read()
    expect(answers.map((one) => one.criterion)).toEqual([criterion])
    expect(answers[0]?.option).toBe(dossier.answers.options[criterion])
  })
})

describe("sheets of stickers", () => {
  const stickers = (code: string, size = "medium", as = owner, of = shopId) =>
    as.file(`/producer/shops/${of}/certificates/${code}/stickers?size=${size}`)
  const refusal = ({ bytes }: { bytes: Buffer }): Problem => JSON.parse(bytes.toString())
  beforeEach(() => today("2026-11-22"))

  test("tell stars, decision and last day, and their code opens the certificate", async () => {
    const [code = ""] = await certify(shop, product.id, {})
    const { status, bytes, headers } = await stickers(code)
    expect(status).toBe(200)
    expect(headers.get("content-type")).toBe("application/pdf")
    const text = pdfText(bytes)
    for (const words of ["OCOP 4 sao", "QĐ 1234/QĐ-UBND", "Hết hạn 10/03/2028", code, "Bản thử"])
      expect(text.split(words)).toHaveLength(25)
    const [first] = codesIn(bytes)
    expect(first && jsQR(first.pixels, first.side, first.side)?.data).toBe(`http://localhost:3000/chung-nhan/${code}`)
  })

  test("of a certificate that is known by its year only name a bound", async () => {
    const [code = ""] = await certify(shop, product.id, { issuedOn: null, issuedYear: 2025, issuedPrecision: "year" })
    expect(pdfText((await stickers(code)).bytes)).toContain("Còn hạn ít nhất tới 31/12/2027")
  })

  test.each([
    ["expired", { issuedOn: "2021-05-01", issuedYear: 2021 }, "đã hết hạn"],
    ["unknown", { issuedOn: null, issuedYear: null, issuedPrecision: "unknown" as const }, "Chưa rõ ngày cấp"],
    ["stars_unknown", { stars: null }, "chưa rõ mấy sao"],
  ])("are refused in words when it is %s", async (reason, facts, words) => {
    const [code = ""] = await certify(shop, product.id, facts)
    const answer = await stickers(code)
    expect(answer.status).toBe(409)
    expect(refusal(answer)).toMatchObject({ code: "not_allowed_now", fields: { certificate: reason } })
    expect(refusal(answer).message).toContain(words)
  })

  test("are refused for a revoked certificate", async () => {
    const [code = ""] = await certify(shop, product.id, {})
    await revoke(code)
    expect(refusal(await stickers(code)).fields).toEqual({ certificate: "revoked" })
  })

  test("of another shop's product are not there, in the words of a code that nobody has", async () => {
    const theirs = await otherShop(shop, shopId)
    const { product_id } = await shop.db("listing").where({ producer_id: theirs, kind: "goods" }).first("product_id")
    const [code = ""] = await certify(shop, product_id, {})
    const [foreign, unknown, nonsense] = await Promise.all([code, "7Q2M9XWD3A", "khong-co"].map((one) => stickers(one)))
    expect(foreign?.status).toBe(404)
    expect(foreign?.bytes.toString()).toBe(unknown?.bytes.toString())
    expect(foreign?.bytes.toString()).toBe(nonsense?.bytes.toString())
  })

  test("of no such size are refused", async () => {
    const [code = ""] = await certify(shop, product.id, {})
    expect((await stickers(code, "huge")).status).toBe(400)
  })
})

describe("a report that the mark is used wrongly", () => {
  const TEXT = "Gói ở chợ phiên in 5 sao, quét mã thì trang ghi 4 sao."
  const send = (fields: Record<string, string>, photos: Buffer[] = []) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    for (const file of photos)
      form.append("photos", new Blob([new Uint8Array(file)], { type: "image/jpeg" }), "anh.jpg")
    return shop.api.upload<Problem & { code: string }>("/store/mark-reports", form)
  }
  const picture = () =>
    sharp({ create: { width: 300, height: 200, channels: 3, background: "#a52" } })
      .withExif({ IFD3: { GPSLatitude: "18/1 40/1 0/1" } })
      .jpeg()
      .toBuffer()
  beforeEach(() => today("2026-11-22"))

  test("is kept with what it is about, its photographs without the place of their taking", async () => {
    const [code = ""] = await certify(shop, product.id, {})
    const fields = { what: "other_stars", text: TEXT, code: code.toLowerCase(), contact: "chi.ba@example.test" }
    const { status, body } = await send(fields, [await picture(), await picture()])
    expect(status).toBe(201)
    const row = await shop.db("mark_report").where({ code: body.code }).first()
    expect(row).toMatchObject({
      product_id: product.id,
      certificate_id: await idOf(code),
      what: "other_stars",
      state: "new",
    })
    expect(await shop.db("mark_report_photo").where({ mark_report_id: row.id })).toHaveLength(2)
    const kept = filesKept()
    expect(kept.length).toBeGreaterThanOrEqual(2)
    for (const file of kept) expect((await sharp(file).metadata()).exif).toBeUndefined()
  })

  test("may be about a product's page, or about goods that nobody here knows", async () => {
    const ofPage = await send({ what: "not_certified", text: `${TEXT} Trang món.`, product: product.handle })
    expect((await shop.db("mark_report").where({ code: ofPage.body.code }).first()).product_id).toBe(product.id)
    const ofNothing = await send({ what: "forged", text: `${TEXT} Hàng lạ.`, code: "", contact: "" })
    expect(await shop.db("mark_report").where({ code: ofNothing.body.code }).first()).toMatchObject({
      product_id: null,
      reporter_contact: null,
    })
  })

  test.each([
    ["a code that nobody has", { what: "expired", text: TEXT, code: "7Q2M9XWD3A" }, "code"],
    ["a page that is not there", { what: "expired", text: TEXT, product: "khong-co-mon-nay" }, "product"],
    ["too few words", { what: "expired", text: "sai" }, "text"],
    ["a kind that is none", { what: "rotten", text: TEXT }, "what"],
    ["a field that is none", { what: "expired", text: TEXT, state: "upheld" }, "state"],
  ])("is refused for %s", async (_, fields, field) => {
    const before = await shop.db("mark_report").count()
    const { status, body } = await send(fields as unknown as Record<string, string>)
    expect(status).toBe(400)
    expect(Object.keys(body.fields ?? {})).toEqual([field])
    expect(await shop.db("mark_report").count()).toEqual(before)
  })

  test("is refused with a fourth photograph, and with a file that is none", async () => {
    const one = await picture()
    const many = await send({ what: "expired", text: TEXT }, [one, one, one, one])
    expect(many).toMatchObject({ status: 400, body: { code: "file_refused", fields: { photos: "too_many" } } })
    const text = await send({ what: "expired", text: TEXT }, [Buffer.from("%PDF-1.4 no photograph")])
    expect(text).toMatchObject({ status: 400, body: { fields: { photos: "not_a_photo" } } })
  })

  test("once found true is on the certificate's page, and who told it is not", async () => {
    const [code = ""] = await certify(shop, product.id, {})
    const { body } = await send({ what: "other_stars", text: `${TEXT} Lần nữa.`, code, contact: "0912345678" })
    expect((await pageOf(code)).misuses).toEqual([])
    await shop.db("mark_report").where({ code: body.code }).update({
      state: "upheld",
      outcome: "Cơ sở đã thu lại bao bì in sai.",
      handled_by: "user:thu",
      handled_at: "2026-11-22T18:30:00Z",
    })
    const page = await pageOf(code)
    expect(page.misuses).toEqual([{ outcome: "Cơ sở đã thu lại bao bì in sai.", on: "2026-11-23" }])
    expect(JSON.stringify(page)).not.toContain("0912345678")
  })
})

/** Every picture that the file module holds on this disk. */
function filesKept(): Buffer[] {
  const folder = process.env.DATA_DIR ?? ""
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".webp"))
    .map((name) => readFileSync(path.join(folder, name)))
}
