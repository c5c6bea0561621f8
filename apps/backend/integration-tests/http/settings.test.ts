import {
  CriteriaSetSchema,
  LAW_PAGES,
  type LawPage,
  LawPageSchema,
  type Problem,
  type ProductCard,
  RankingSchema,
  type SearchResult,
} from "@ocop/contract"
import {
  criteriaOf,
  foldVietnamese,
  NO_ANSWERS,
  PERSONAL_DATA,
  RANKED_LISTS,
  type RankingKey,
  RETENTION_DAYS,
  scoreSheet,
} from "@ocop/domain"
import { forgetOld } from "../../src/law/forget-old"
import type { Api } from "../support/api"
import { Catalogue } from "../support/catalogue"
import { eventually } from "../support/eventually"
import { type Shop, startShop } from "../support/shop"
import { staff } from "../support/staff"

let shop: Shop
let operator: Api
beforeAll(async () => {
  shop = await startShop()
  operator = shop.api.as(await staff(shop, "operator"))
})
afterAll(() => shop?.stop())

const LEGAL_NAME = "Hợp tác xã Chợ Quê Hà Tĩnh"
const pageOf = async (page: string) => (await shop.api.get<LawPage>(`/store/law-pages/${page}`)).body

describe("settings", () => {
  test("every wrong field of a group is named at once, and nothing of it is kept", async () => {
    const { status, body } = await operator.post<Problem>("/admin/settings", {
      operator: { legalName: LEGAL_NAME, email: "khong-phai-thu", registrationDate: "22/11/2026" },
      law: { refundDays: "bảy", complaintAnswerHours: 0 },
      payment: { transfer: { bankBin: "97", bankName: "V", accountNumber: "1", accountName: "Chợ" } },
    })
    expect([status, body.code]).toEqual([400, "invalid_fields"])
    expect(Object.keys(body.fields ?? {}).sort()).toEqual([
      "law.complaintAnswerHours",
      "law.refundDays",
      "operator.email",
      "operator.registrationDate",
      "payment.transfer.accountName",
      "payment.transfer.accountNumber",
      "payment.transfer.bankBin",
      "payment.transfer.bankName",
    ])
    expect((await shop.api.get<{ operator: object }>("/store/settings")).body.operator).toMatchObject({
      legalName: null,
    })
  })

  test("a text of one page keeps the texts of the others, and null brings ours back", async () => {
    const own = { vi: "Điều khoản riêng. ".repeat(20), en: "Terms of our own. ".repeat(20) }
    await operator.post("/admin/settings", { law: { texts: { terms: own } } })
    await operator.post("/admin/settings", { law: { texts: { rules: own } } })
    expect([(await pageOf("terms")).isOwn, (await pageOf("rules")).isOwn]).toEqual([true, true])
    await operator.post("/admin/settings", { law: { texts: { terms: null, rules: null } } })
    expect((await pageOf("terms")).isOwn).toBe(false)
  })
})

describe("the law's pages", () => {
  test.each(LAW_PAGES)("%s is there in both languages, whole, and says what is not given yet", async (page) => {
    const law = LawPageSchema.parse(await pageOf(page))
    expect(law.page).toBe(page)
    for (const text of [law.text.vi, law.text.en]) {
      expect(text.length).toBeGreaterThan(100)
      expect(text).not.toMatch(/[{}]|undefined|null/)
    }
    expect(law.text.vi.match(/^## /gm)?.length).toBe(law.text.en.match(/^## /gm)?.length)
  })

  test("they say what the settings say, as soon as those change", async () => {
    expect((await pageOf("about")).text.vi).toContain("(chưa ghi)")
    await operator.post("/admin/settings", {
      operator: { legalName: LEGAL_NAME, registrationDate: "2024-05-02", phone: "0239 3888 999" },
      law: { refundDays: 3, termsVersion: "2027-01", since: "2027-01-01" },
      payment: { holdMinutesByHand: 720, cardHoldMinutes: 45 },
    })
    const [about, terms, payment] = [await pageOf("about"), await pageOf("terms"), await pageOf("payment")]
    expect(about.text.vi).toContain(`Tên: ${LEGAL_NAME}`)
    expect(about.text.vi).toContain("02/05/2024")
    expect(about.text.en).toContain("2 May 2024")
    expect(terms).toMatchObject({ version: "2027-01", since: "2027-01-01" })
    expect(terms.text.vi).toContain("2027-01")
    expect(payment.text.vi).toContain("giữ 12 giờ")
    expect(payment.text.en).toContain("held for 45 minutes")
    expect(payment.text.vi).toContain("trong 3 ngày làm việc")
    expect(payment.text.vi).toContain("5.000.000\u00a0₫")
  })

  test("a page that is none is not there", async () =>
    expect((await shop.api.get("/store/law-pages/secrets")).status).toBe(404))
})

describe("criteria sets", () => {
  const ask = (path: string) => shop.api.get<Problem>(`/store/criteria-sets/${path}`)

  test.each(Array.from({ length: 26 }, (_, index) => index + 1))(
    "number %i is told with its words, ready to score by",
    async (number) => {
      const { status, body } = await ask(String(number))
      const set = CriteriaSetSchema.parse(body)
      expect([status, set.number, set.validTo]).toEqual([200, number, null])
      expect(scoreSheet(set, NO_ANSWERS).missing).toHaveLength(criteriaOf(set).length)
    },
  )

  test("are found by their permanent code, and kept by whoever asks for an hour", async () => {
    const byCode = await ask("QD26-03")
    expect(byCode.body).toEqual((await ask("3?on=2026-05-22")).body)
    expect(byCode.headers.get("cache-control")).toBe("public, max-age=3600")
  })

  test.each([
    ["27", 404],
    ["QD99-03", 404],
    ["3?on=2026-05-21", 404],
    ["3?on=hom-nay", 400],
  ])("%s is answered %i", async (path, status) => expect((await ask(path)).status).toBe(status))
})

/** How each criterion compares two cards; the shop's lists must be in the order that the data says. */
const COMPARE: Partial<Record<RankingKey, (a: ProductCard, b: ProductCard) => number>> = {
  for_sale: (a, b) => Number(b.offer !== null) - Number(a.offer !== null),
  stars: (a, b) => (b.stars?.stars ?? 0) - (a.stars?.stars ?? 0),
  name: (a, b) => compareTexts(foldVietnamese(a.title), foldVietnamese(b.title)),
  price_low: (a, b) => (a.offer?.price ?? Number.MAX_VALUE) - (b.offer?.price ?? Number.MAX_VALUE),
  price_high: (a, b) => (b.offer?.price ?? -1) - (a.offer?.price ?? -1),
  fixed: (a, b) => compareTexts(a.id, b.id),
}
const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

describe("the order of goods", () => {
  test("is told to machines", async () => {
    const ranking = RankingSchema.parse((await shop.api.get("/store/ranking-criteria")).body)
    expect(ranking.lists.map(({ key }) => key)).toEqual(RANKED_LISTS.map(({ key }) => key))
  })

  const criteriaOf = (key: string) => RANKED_LISTS.find((list) => list.key === key)?.criteria ?? []
  const inOrder = (products: ProductCard[], criteria: readonly RankingKey[]) =>
    products.toSorted((a, b) => criteria.reduce((order, each) => order || (COMPARE[each]?.(a, b) ?? 0), 0))
  const titles = (products: ProductCard[]) => products.map(({ title }) => title)

  test("a list of goods is really ordered by what the page says", async () => {
    const { products } = await new Catalogue(shop).everything("group=food")
    expect(products.length).toBeGreaterThan(50)
    expect(titles(products)).toEqual(titles(inOrder(products, criteriaOf("listing"))))
  })

  test.each(["price_asc", "price_desc"])("so is what is found by %s", async (sort) => {
    const pageOf = async (page: number) =>
      (await shop.api.get<SearchResult>(`/store/catalog/search?sort=${sort}&page=${page}`)).body
    const { pages } = await eventually(
      () => pageOf(1),
      ({ count }) => count > 50,
    )
    const products: ProductCard[] = []
    for (let page = 1; page <= pages; page++) products.push(...(await pageOf(page)).products)
    expect(titles(products)).toEqual(titles(inOrder(products, criteriaOf(sort))))
  })
})

/** Medusa's tables that this shop never fills. */
const UNUSED = ["notification", "store", "stock_location_address", "order_change_action", "tax_provider"]
const PERSONAL = "phone|email|first_name|last_name|address_1|counter_name|to_name|buyer|person|password|ip_address"

test("no table holds personal data that the privacy page does not name", async () => {
  const { rows } = await shop.db.raw<{ rows: { table_name: string }[] }>(
    `select distinct table_name from information_schema.columns
    where table_schema = 'public' and column_name ~ ? order by 1`,
    [`(^|_)(${PERSONAL})($|_)`],
  )
  const named = new Set([...PERSONAL_DATA.flatMap(({ stored }) => stored), ...UNUSED])
  expect(rows.map(({ table_name }) => table_name).filter((table) => !named.has(table))).toEqual([])
})

describe("what the privacy page says is not kept any longer", () => {
  const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 3600 * 1000)

  test("a basket that nobody touched forgets whom it was for; a fresh one does not", async () => {
    const { db, container } = shop
    await db("cart_address").insert(
      ["old", "new"].map((id) => ({ id: `a_${id}`, first_name: "Hoa", phone: "0912345678" })),
    )
    await db("cart").insert(
      [
        ["old", RETENTION_DAYS.basket + 1],
        ["new", RETENTION_DAYS.basket - 1],
      ].map(([id, days]) => ({
        id: `c_${id}`,
        currency_code: "vnd",
        email: "hoa@example.test",
        shipping_address_id: `a_${id}`,
        created_at: daysAgo(Number(days)),
        updated_at: daysAgo(Number(days)),
      })),
    )
    await forgetOld(container)
    await forgetOld(container)
    expect((await db("cart_address").whereIn("id", ["a_old", "a_new"])).map(({ id }) => id)).toEqual(["a_new"])
    expect(await db("cart").where({ id: "c_old" }).first("email")).toEqual({ email: null })
    expect(await db("cart").where({ id: "c_new" }).first("email")).toEqual({ email: "hoa@example.test" })
  })

  test("a settled report keeps its kind and dates, and loses its words after its time", async () => {
    const { db, container } = shop
    const at = daysAgo(RETENTION_DAYS.problemReport + 2)
    const report = (id: string, state: string) => ({
      id,
      order_id: "o",
      producer_order_id: "p",
      kind: "damaged",
      text: "Hũ mắm vỡ",
      state,
      reported_at: at,
    })
    await db("problem_report").insert([report("r_closed", "closed"), report("r_open", "open")])
    await db("report_answer").insert({
      id: "ra",
      problem_report_id: "r_closed",
      text: "Chợ gửi bù rồi",
      closes: true,
      answered_by: "user",
      answered_at: at,
    })
    await forgetOld(container)
    expect(await db("problem_report").orderBy("id").select("id", "kind", "text")).toEqual([
      { id: "r_closed", kind: "damaged", text: "" },
      { id: "r_open", kind: "damaged", text: "Hũ mắm vỡ" },
    ])
    expect((await db("report_answer").first("text")).text).toBe("")
  })
})
