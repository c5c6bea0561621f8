import { routes } from "@ocop/contract"
import { foldVietnamese } from "@ocop/domain"
import type { Shop } from "../support/shop"
import { asking } from "./asking"

/** What people type, and what the shop finds, whatever engine searches. */
export function wordsContract(shop: () => Shop): void {
  const { search, titles } = asking(shop)

  test.each([
    "gao ngoc do",
    "Gạo Ngọc Đỏ",
    "GẠO NGỌC ĐỎ",
    "gạo ngọc đỏ".normalize("NFD"),
    "  gao   ngoc, do! ",
    "ngoc do gao",
  ])("%s finds the rice first", async (q) => expect((await titles(q))[0]).toBe("Gạo Ngọc đỏ hương dứa"))

  test("the beginning of the last word is enough", async () => {
    expect((await titles("gao ngoc d"))[0]).toBe("Gạo Ngọc đỏ hương dứa")
  })

  test("former names of places find what is made there", async () => {
    const { products } = await search({ q: "tra vinh" })
    expect(products.length).toBeGreaterThan(0)
    const [former] = products.filter(({ place }) => place.formerProvince === "Trà Vinh")
    expect(former?.place.provinceName).toBe("Vĩnh Long")
    expect((await search({ q: "nghi xuan" })).products.some(({ place }) => place.provinceName === "Hà Tĩnh")).toBe(true)
  })

  test("makers and groups are found by name", async () => {
    const maker = await shop()
      .db("producer")
      .join("listing", "listing.producer_id", "producer.id")
      .first("producer.name", "producer.id")
    const { products } = await search({ q: maker.name })
    expect(products.some(({ producer }) => producer?.id === maker.id)).toBe(true)
    expect((await search({ q: "do uong" })).products.map(({ group }) => group)).toContain("beverage")
  })

  test("no word is eaten: every title finds its product, with and without marks", async () => {
    const rows: { title: string; handle: string }[] = await shop().db("product").select("title", "handle")
    for (const { title, handle } of rows.filter((_, index) => index % 6 === 0))
      for (const q of [title, foldVietnamese(title)])
        expect({ q, found: (await search({ q })).products.map((card) => card.handle) }).toMatchObject({
          found: expect.arrayContaining([handle]),
        })
  })

  test("a slip matches nothing and shows what comes close", async () => {
    const { products, count, close } = await search({ q: "gao ngok do huogn dua" })
    expect({ products, count }).toEqual({ products: [], count: 0 })
    expect(close[0]?.title).toBe("Gạo Ngọc đỏ hương dứa")
  })

  test("words that match only outside the filters come close", async () => {
    const { count, close } = await search({ q: "gao ngoc do", group: "handicraft" })
    expect(count).toBe(0)
    expect(close[0]?.title).toBe("Gạo Ngọc đỏ hương dứa")
  })

  test("the beginning of a word never stands in for a word that filters have ruled out", async () => {
    const { count, close } = await search({ q: "cà phê", group: "handicraft" })
    expect(count).toBe(0)
    expect(close.every(({ title }) => /cà phê|coffee/iu.test(title))).toBe(true)
  })

  test.each([
    "'; drop table product; --",
    "a & b | !c",
    "x:*",
    "%",
    "\\",
    "\u0000",
    "🍚",
    "ộ".repeat(120),
    "<->",
    "()",
  ])("%j breaks nothing", async (q) => expect((await search({ q })).page).toBe(1))

  test.each([
    `q=${"a".repeat(121)}`,
    "stars=7",
    "group=x",
    "page=0",
    "page=101",
    "priceMin=-1",
    "sort=stars",
    "producerType=x",
  ])("%s is refused and named", async (query) => {
    const { status, body } = await shop().api.get<{ message: string }>(`${routes.search}?${query}`)
    expect(status).toBe(400)
    expect(body.message).toContain(query.split("=")[0])
  })

  test.each(["gaoj ngocj ddor", "gao5 ngoc5 d9o3"])("%s, typed raw, finds the rice first", async (q) =>
    expect((await titles(q))[0]).toBe("Gạo Ngọc đỏ hương dứa"),
  )

  test("titles with the marks as typed come first, and nothing is lost or told twice", async () => {
    const [folded, marked] = [await search({ q: "tra" }), await search({ q: "trà" })]
    expect(marked.count).toBe(folded.count)
    const hasMarks = marked.products.map(({ title }) => /(^|[^\p{L}])trà($|[^\p{L}])/iu.test(title))
    expect(hasMarks).toEqual(hasMarks.toSorted((a, b) => Number(b) - Number(a)))
    expect(hasMarks[0]).toBe(true)
    const pages = Array.from({ length: marked.pages }, (_, at) => search({ q: "trà", page: at + 1 }))
    const ids = (await Promise.all(pages)).flatMap(({ products }) => products.map(({ id }) => id))
    expect(new Set(ids).size).toBe(marked.count)
    expect(ids).toHaveLength(marked.count)
  })
}
