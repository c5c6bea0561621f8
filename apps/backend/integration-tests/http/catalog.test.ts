import {
  CatalogPathsSchema,
  CertificatePageSchema,
  HomeSchema,
  ProducerListSchema,
  ProducerPageSchema,
  type ProductCard,
  ProductListSchema,
  ProductSchema,
  routes,
  TourismPointListSchema,
  TourismPointSchema,
} from "@ocop/contract"
import { type CatalogContext, catalogContext } from "../../src/catalog/context"
import { cardsWithOffers } from "../../src/catalog/product-cards"
import { listProducts } from "../../src/catalog/product-list"
import { findProduct } from "../../src/catalog/product-page"
import { byMaker, Catalogue, first } from "../support/catalogue"
import { type Shop, startShop } from "../support/shop"
import { statementsOf } from "../support/statements"

let shop: Shop
let catalogue: Catalogue
beforeAll(async () => {
  shop = await startShop()
  catalogue = new Catalogue(shop)
})
afterAll(() => shop?.stop())

const get = <Body>(path: string) => catalogue.get<Body>(path)
const list = (query: string) => catalogue.list(query)
const everything = (query?: string) => catalogue.everything(query)
const offered = () => catalogue.offered()

describe("lists", () => {
  test("home shows goods without alcohol, of several groups, and counts that agree with the lists", async () => {
    const home = HomeSchema.parse(await get(routes.home))
    expect(home.products).toHaveLength(12)
    expect(home.products.filter(({ alcohol, group }) => alcohol || group === "tourism")).toEqual([])
    expect(new Set(home.products.map(({ group }) => group)).size).toBeGreaterThan(2)
    expect(home.provinces).toHaveLength(34)
    const all = await everything()
    expect(home.counts.products).toBe(all.count)
    expect(home.counts.starred).toBe(all.products.filter(({ stars }) => stars).length)
    expect(home.provinces.reduce((sum, { products }) => sum + products, 0)).toBe(all.count)
    expect(home.groups.reduce((sum, { count }) => sum + count, 0)).toBe(all.count)
  })

  test("pages hold 24, every product stands once, and a page after the last answers the last", async () => {
    const page = ProductListSchema.parse(await list("sort=name"))
    expect(page.products).toHaveLength(24)
    const all = await everything()
    expect(new Set(all.products.map(({ id }) => id)).size).toBe(all.count)
    const beyond = await list("sort=name&page=1000")
    expect(beyond).toMatchObject({ page: page.pages, pages: page.pages, count: page.count })
    expect(beyond.products.length).toBeGreaterThan(0)
  })

  test("filters choose exactly what cards say", async () => {
    const { products } = await everything()
    const { place, producer } = first(products.filter((card) => card.producer && card.place.communeSlug))
    const filters: [string, (card: ProductCard) => boolean][] = [
      ["group=beverage", (card) => card.group === "beverage"],
      [`province=${place.provinceSlug}`, (card) => card.place.provinceSlug === place.provinceSlug],
      [`commune=${place.communeSlug}`, (card) => card.place.communeSlug === place.communeSlug],
      [`producer=${producer?.handle}`, (card) => card.producer?.handle === producer?.handle],
      ["stars=4", (card) => card.stars?.stars === 4],
      ["offered=true", (card) => card.offer !== null],
      ["group=food&stars=3&offered=true", (card) => card.group === "food" && card.stars?.stars === 3 && !!card.offer],
    ]
    for (const [query, isChosen] of filters) {
      const expected = products.filter(isChosen).map(({ id }) => id)
      const found = await everything(`sort=name&${query}`)
      expect({ query, ids: found.products.map(({ id }) => id) }).toEqual({ query, ids: expected })
      expect(expected.length).toBeGreaterThan(0)
    }
    expect(await list("province=khong-co")).toMatchObject({ products: [], count: 0, page: 1, pages: 0 })
  })

  test("sorted by price both ways, and what nobody sells comes last", async () => {
    const rising = (await everything("sort=price_asc")).products.map(
      ({ offer }) => offer?.price ?? Number.POSITIVE_INFINITY,
    )
    expect(rising).toEqual(rising.toSorted((a, b) => a - b))
    const falling = (await everything("sort=price_desc")).products.map(({ offer }) => offer?.price ?? -1)
    expect(falling).toEqual(falling.toSorted((a, b) => b - a))
  })

  test("alcohol stands in its own shelf and not in the feed of everything", async () => {
    const feed = await everything("sort=featured")
    expect(feed.products.filter(({ alcohol }) => alcohol)).toEqual([])
    const shelf = await everything("group=beverage")
    expect(shelf.products.filter(({ alcohol }) => alcohol).length).toBeGreaterThan(0)
  })

  test.each(["page=0", "page=x", "stars=2", "stars=6", "group=weapons", "sort=random", "page=1e9"])(
    "%s is refused and named",
    async (query) => {
      const { status, body } = await shop.api.get<{ message: string }>(`${routes.products}?${query}`)
      expect(status).toBe(400)
      expect(body.message).toContain(query.split("=")[0])
    },
  )

  test("odd bytes in a filter are no fault of ours", async () => {
    for (const query of [
      "province=%00",
      "producer=%27%3B--",
      "commune=%F0%9F%8D%9A",
      "province[x]=1&province=a&province=b",
    ])
      expect([200, 400]).toContain((await shop.api.get(`${routes.products}?${query}`)).status)
  })
})

describe("pages", () => {
  test("a product's page keeps the contract; its neighbours are others, and sober beside sober goods", async () => {
    const { products } = await everything()
    for (const card of products.filter((_, index) => index % 4 === 0)) {
      const product = ProductSchema.parse(await get(routes.product(card.handle)))
      expect(product).toMatchObject(card)
      expect(product.related.map(({ id }) => id)).not.toContain(product.id)
      if (!product.alcohol) expect(product.related.filter(({ alcohol }) => alcohol)).toEqual([])
      expect(product.whereToSee.every(({ showroom }) => showroom)).toBe(true)
      expect(product.offers.find(({ inStock }) => inStock) ?? product.offers[0] ?? null).toEqual(product.offer)
    }
  })

  test("related goods of the same maker come first", async () => {
    const { products } = await everything()
    const makers = byMaker(products)
    const card = first(
      products.filter(({ producer, alcohol }) => producer && !alcohol && (makers.get(producer.handle) ?? 0) > 1),
    )
    const { related } = await get<{ related: ProductCard[] }>(routes.product(card.handle))
    const isSame = related.map(({ producer }) => producer?.handle === card.producer?.handle)
    expect(isSame[0]).toBe(true)
    expect(isSame).toEqual(isSame.toSorted((a, b) => Number(b) - Number(a)))
  })

  test("producers, certificates and tourism points keep the contract and lead to each other", async () => {
    const paths = CatalogPathsSchema.parse(await get(routes.paths))
    const producers = ProducerListSchema.parse(await get(routes.producers))
    expect(producers.count).toBe(paths.producers.length)
    for (const handle of paths.producers.slice(0, 20)) {
      const { producer, products } = ProducerPageSchema.parse(await get(routes.producer(handle)))
      expect(products).toHaveLength(producer.productCount)
      expect(products.every((card) => card.producer?.handle === handle)).toBe(true)
    }
    for (const code of paths.certificates.slice(0, 20)) {
      const page = CertificatePageSchema.parse(await get(routes.certificate(code)))
      expect(page.certificate.code).toBe(code)
      expect(await get(routes.certificate(code.toLowerCase()))).toEqual(page)
    }
    const { points } = TourismPointListSchema.parse(await get(routes.tourismPoints))
    expect(points).toHaveLength(paths.tourismPoints.length)
    for (const { slug } of points) TourismPointSchema.parse(await get(routes.tourismPoint(slug)))
  })

  test("what does not exist is not found", async () => {
    for (const path of [
      routes.product("khong-co"),
      routes.producer("khong-co"),
      routes.certificate("0000000000"),
      routes.tourismPoint("khong-co"),
      routes.product("%00"),
    ])
      expect(await shop.api.get(path)).toMatchObject({ status: 404 })
  })

  test("no bank account and no private contact is anywhere in the catalogue", async () => {
    const { id, handle } = await shop.db("producer").first("id", "handle")
    const secret = "7777000011112222"
    await shop.db("producer_bank_account").where({ producer_id: id }).delete()
    await shop
      .db("producer_bank_account")
      .insert({ id: "pbank_x", producer_id: id, bank_bin: "970436", account_number: secret, account_name: "X" })
    const page = JSON.stringify(await get(`${routes.producer(handle)}?fields=*,bank_account.*`))
    expect(page).not.toContain(secret)
    expect(page).not.toMatch(/bank|account/i)
  })
})

describe("what it costs", () => {
  /** The clock reads its row at most twice a second, so it is not counted. */
  const read = async (act: (context: CatalogContext) => Promise<unknown>) => {
    const statements = await statementsOf(shop, async () => act(await catalogContext(shop.container)))
    return statements.filter((statement) => !statement.includes('from "clock"'))
  }

  test("twenty products take as many statements as two", async () => {
    const ids = (await offered()).map(({ id }) => id)
    expect(ids.length).toBeGreaterThanOrEqual(20)
    const [two, twenty] = [
      await read((context) => cardsWithOffers(context, ids.slice(0, 2))),
      await read((context) => cardsWithOffers(context, ids.slice(0, 20))),
    ]
    expect(twenty).toHaveLength(two.length)
    expect(two.length).toBeLessThanOrEqual(6)
  })

  test("a list costs the same full or nearly empty, and a product's page is constant too", async () => {
    const products = await offered()
    const [producer] = first([...byMaker(products)].filter(([, count]) => count <= 2))
    const full = await read((context) => listProducts(context, { page: 1, sort: "featured" }))
    expect(await read((context) => listProducts(context, { page: 1, sort: "featured", producer }))).toHaveLength(
      full.length,
    )
    const costs = new Set<number>()
    for (const { handle } of products.slice(0, 10))
      costs.add((await read((context) => findProduct(context, handle))).length)
    expect(costs.size).toBe(1)
    expect(Math.max(...costs)).toBeLessThanOrEqual(11)
  })
})
