import { OPEN_COLUMNS, type OpenProducts } from "@ocop/contract"
import { certificateStateOn, starsOn } from "@ocop/domain"
import Ajv from "ajv/dist/2020"
import addFormats from "ajv-formats"
import { CERTIFICATE_JSON } from "../../src/catalog/fragments"
import type { CertificateRow } from "../../src/catalog/rows"
import type { openApi } from "../../src/open-data/openapi"
import { certify } from "../support/certificates"
import { type Shop, startShop } from "../support/shop"
import { statementsOf } from "../support/statements"

let shop: Shop
beforeAll(async () => {
  shop = await startShop()
}, 120_000)
afterAll(() => shop?.stop())

const PATH = "/store/ocop/products"
const read = async (query = "") => (await shop.api.get<OpenProducts>(`${PATH}${query}`)).body
const today = (day: string) => shop.container.resolve("clock").set(new Date(`${day}T03:00:00Z`))
beforeEach(() => today("2026-11-22"))

async function everything(): Promise<OpenProducts["products"]> {
  const products: OpenProducts["products"] = []
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const answer = await read(`?size=150&page=${page}`)
    pages = answer.pages
    products.push(...answer.products)
  }
  return products
}

test("every recognised product is there once, and nothing made up", async () => {
  const products = await everything()
  const recognised: string[] = await shop
    .db("product as p")
    .join("listing as l", "l.product_id", "p.id")
    .where({ "p.status": "published", "p.deleted_at": null, "l.deleted_at": null })
    .whereNot("l.source", "sample")
    .pluck("p.handle")
  expect(products.map(({ handle }) => handle).sort()).toEqual(recognised.sort())
  expect(products.length).toBeGreaterThan(100)
})

test("stars and states are the domain's, on the day of the answer, of lapsed ones too", async () => {
  for (const day of ["2026-11-22", "2028-06-01"]) {
    await today(day)
    const products = await everything()
    const { rows } = await shop.db.raw<{ rows: { handle: string; certificates: CertificateRow[] }[] }>(
      `select p.handle, jsonb_agg(${CERTIFICATE_JSON}) as certificates from product p
      join certificate c on c.product_id = p.id and c.deleted_at is null and c.superseded_by is null group by p.handle`,
    )
    const recorded = new Map(rows.map(({ handle, certificates }) => [handle, certificates]))
    for (const product of products) {
      const certificates = recorded.get(product.handle) ?? []
      expect(product.stars).toBe(starsOn(certificates, day)?.stars ?? null)
      expect(product.certificates.map(({ code, state }) => ({ code, state })).sort(byCode)).toEqual(
        certificates.map((one) => ({ code: one.code, state: certificateStateOn(one, day) })).sort(byCode),
      )
    }
    expect(products.some(({ state }) => state === "expired")).toBe(true)
  }
})
const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1)

test("answers are what the published description says", async () => {
  const { body: description } = await shop.api.get<ReturnType<typeof openApi>>("/store/ocop/openapi.json")
  expect(description.openapi).toBe("3.1.0")
  expect(description.info.license.url).toContain("creativecommons.org")
  const ajv = addFormats(new Ajv({ strict: true, allowUnionTypes: true }))
  const isProducts = ajv.compile(description.components.schemas.Products)
  const answer = await read("?size=300")
  expect(isProducts(answer) ? [] : isProducts.errors).toEqual([])
  // The description is no rubber stamp.
  const [first] = answer.products
  expect(isProducts({ ...answer, products: [{ ...first, state: "golden" }] })).toBe(false)
  expect(isProducts({ ...answer, products: [{ ...first, name: undefined }] })).toBe(false)
  const named = description.paths["/store/ocop/products"].get.parameters.map(({ name }) => name)
  expect(named).toEqual(["format", "page", "size", "province"])
  for (const wrong of ["size=0", "size=100000", "page=zero", "format=xml"])
    expect((await shop.api.get(`${PATH}?${wrong}`)).status).toBe(400)
})

test("there is nothing about people in it", async () => {
  const told = JSON.stringify(await everything())
  const phones: string[] = await shop.db("producer").whereNotNull("public_phone").pluck("public_phone")
  const { rows } = await shop.db.raw<{ rows: { value: string | null }[] }>(
    "select email as value from member union select phone from member union select email from customer",
  )
  const secrets = [...phones, ...rows.flatMap(({ value }) => value ?? [])].filter((value) => value.length > 6)
  expect(secrets.length).toBeGreaterThan(0)
  expect(secrets.filter((secret) => told.includes(secret))).toEqual([])
})

test("as CSV it has the columns that are described, a line a product, and no cell that a spreadsheet would run", async () => {
  const { id, handle } = await shop.db("product").orderBy("handle").first("id", "handle")
  await certify(shop, id, { decisionNumber: '=HYPERLINK("http://x.example")', issuer: "UBND tỉnh, huyện" })
  const { bytes, headers } = await shop.api.with({ accept: "text/csv" }).file(`${PATH}?size=1000`)
  expect(headers.get("content-type")).toBe("text/csv; charset=utf-8")
  const [head = "", ...lines] = bytes.toString().replace("\ufeff", "").trim().split("\r\n")
  expect(head).toBe(OPEN_COLUMNS.join(","))
  expect(lines).toHaveLength((await read()).count)
  const line = lines.find((one) => one.startsWith(`${handle},`)) ?? ""
  expect(line).toContain(`"'=HYPERLINK(""http://x.example"")"`)
  expect(line).toContain('"UBND tỉnh, huyện"')
  expect(lines.some((one) => /(^|,)[=+@]/.test(one))).toBe(false)
})

test("as CSV a product keeps both of its codes, each in its column", async () => {
  const { id, handle } = await shop.db("product").orderBy("handle").first("id", "handle")
  const columnsOf = async () => {
    const { bytes } = await shop.api.file(`${PATH}?size=1000&format=csv`)
    const line =
      bytes
        .toString()
        .split("\r\n")
        .find((one) => one.startsWith(`${handle},`)) ?? ""
    const at = (column: (typeof OPEN_COLUMNS)[number]) =>
      line.split(",").slice(OPEN_COLUMNS.indexOf(column) - OPEN_COLUMNS.length)[0]
    return [at("product_code"), at("product_code_old")]
  }
  await certify(shop, id, { productCode: "86-29623-7-2026", productCodeOld: "84-84-1-2021" })
  expect(await columnsOf()).toEqual(["86-29623-7-2026", "84-84-1-2021"])
  await certify(shop, id, { productCodeOld: "84-84-1-2021" })
  expect(await columnsOf()).toEqual(["", "84-84-1-2021"])
})

test("a page names the next one, and the last one none", async () => {
  const { count, pages } = await read("?size=50")
  const first = await shop.api.get(`${PATH}?size=50`)
  expect(first.headers.get("link")).toContain('page=2&size=50>; rel="next"')
  expect(first.headers.get("link")).toContain('<https://creativecommons.org/licenses/by/4.0/>; rel="license"')
  const last = await shop.api.get<OpenProducts>(`${PATH}?size=50&page=${pages}`)
  expect(last.headers.get("link")).not.toContain("next")
  expect(last.body.products).toHaveLength(count - 50 * (pages - 1))
})

test("of one province there are only its products", async () => {
  const { products, count } = await read("?province=ha-tinh&size=1000")
  expect(new Set(products.map(({ provinceCode }) => provinceCode))).toEqual(new Set(["42"]))
  expect(count).toBe(products.length)
  expect((await read("?province=khong-co")).products).toEqual([])
})

test("whoever has the last answer hears in a few bytes that nothing changed, until something does", async () => {
  const { id } = await shop.db("product").orderBy("handle").first("id")
  await certify(shop, id, {})
  const { headers } = await shop.api.get(PATH)
  const etag = headers.get("etag") ?? ""
  expect(etag).toMatch(/^".+"$/)
  const again = await shop.api.file(`${PATH}`)
  expect(again.headers.get("etag")).toBe(etag)
  const unchanged = await shop.api.with({ "if-none-match": etag }).file(PATH)
  expect(unchanged).toMatchObject({ status: 304, bytes: Buffer.alloc(0) })
  await certify(shop, id, { stars: 5 })
  expect((await shop.api.with({ "if-none-match": etag }).file(PATH)).status).toBe(200)
})

test("a longer page costs no more statements", async () => {
  const few = await statementsOf(shop, () => read("?size=1"))
  const many = await statementsOf(shop, () => read("?size=500"))
  expect(many.length).toBe(few.length)
  expect(few.length).toBeLessThanOrEqual(6)
})
