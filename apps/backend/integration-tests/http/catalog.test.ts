import { Modules } from "@medusajs/framework/utils"
import { createPriceListsWorkflow } from "@medusajs/medusa/core-flows"
import {
  CatalogPathsSchema,
  CertificatePageSchema,
  HomeSchema,
  ProducerListSchema,
  ProducerPageSchema,
  type ProductCard,
  type ProductList,
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
import { type Shop, startShop } from "../support/shop"
import { statementsOf } from "../support/statements"

let shop: Shop
beforeAll(async () => {
  shop = await startShop()
})
afterAll(() => shop?.stop())

const get = async <Body>(path: string): Promise<Body> => {
  const { status, body } = await shop.api.get<Body>(path)
  expect({ path, status, body }).toMatchObject({ status: 200 })
  return body
}
const list = (query: string) => get<ProductList>(`${routes.products}?${query}`)
const everything = async (query = "sort=name") => {
  const first = await list(query)
  const products = [...first.products]
  for (let page = 2; page <= first.pages; page++) products.push(...(await list(`${query}&page=${page}`)).products)
  return { count: first.count, products }
}
const offered = async () => (await everything("sort=name&offered=true")).products
const first = <Thing>(things: Thing[]): Thing => {
  const [thing] = things
  if (thing === undefined) throw new Error("The seeded template has none")
  return thing
}
const byMaker = (cards: ProductCard[]) => {
  const counts = new Map<string, number>()
  for (const { producer } of cards) if (producer) counts.set(producer.handle, (counts.get(producer.handle) ?? 0) + 1)
  return counts
}
const offerOf = ({ offer }: ProductCard) => {
  if (!offer) throw new Error("Nobody sells it")
  return offer
}

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

describe("prices and stock", () => {
  test("a price reduction shows with the price before, moves the card in the order, and ends", async () => {
    const card = first(await offered())
    const { price, variantId } = offerOf(card)
    const [startsAt, endsAt] = [new Date(Date.now() - 60_000), new Date(Date.now() + 3_600_000)]
    const { result: lists } = await createPriceListsWorkflow(shop.container).run({
      input: {
        price_lists_data: [
          {
            title: "Tết",
            description: "Tết",
            status: "active",
            starts_at: startsAt.toISOString(),
            ends_at: endsAt.toISOString(),
            prices: [{ variant_id: variantId, amount: 500, currency_code: "vnd" }],
          },
        ],
      },
    })
    expect((await list("sort=price_asc")).products[0]).toMatchObject({
      id: card.id,
      offer: { price: 500, priceBefore: price },
    })
    await shop
      .db("price_list")
      .where({ id: first(lists).id })
      .update({ ends_at: new Date(Date.now() - 1000) })
    const after = await get<ProductCard>(routes.product(card.handle))
    expect(after.offer).toMatchObject({ price, priceBefore: null })
    expect((await list("sort=price_asc")).products[0]?.id).not.toBe(card.id)
  })

  test("in stock means stocked and not reserved where the online channel sells from", async () => {
    const card = first((await offered()).filter(({ offer }) => offer?.inStock))
    const inventory = shop.container.resolve(Modules.INVENTORY)
    const { inventory_item_id } = await shop
      .db("product_variant_inventory_item")
      .where({ variant_id: offerOf(card).variantId })
      .first("inventory_item_id")
    const level = await shop.db("inventory_level").where({ inventory_item_id }).first()
    const inStock = async () => (await get<ProductCard>(routes.product(card.handle))).offer?.inStock
    const reservation = await inventory.createReservationItems({
      inventory_item_id,
      location_id: level.location_id,
      quantity: Number(level.stocked_quantity),
    })
    expect(await inStock()).toBe(false)
    await inventory.deleteReservationItems(reservation.id)
    expect(await inStock()).toBe(true)
    await shop.db("inventory_level").where({ id: level.id }).update({ location_id: "sloc_showroom_only" })
    expect(await inStock()).toBe(false)
    await shop.db("inventory_level").where({ id: level.id }).update({ location_id: level.location_id })
  })

  test("a suspended producer's goods stay to be read and cannot be bought", async () => {
    const card = first(await offered())
    const producer = shop.db("producer").where({ id: card.producer?.id })
    await producer.clone().update({ status: "suspended", suspended_reason: "thử" })
    const page = ProducerPageSchema.parse(await get(routes.producer(card.producer?.handle ?? "")))
    expect(page.producer).toMatchObject({ selling: false, leadTimeDays: null })
    expect(page.products.filter(({ offer }) => offer)).toEqual([])
    expect((await offered()).map(({ id }) => id)).not.toContain(card.id)
    await producer.clone().update({ status: "approved", suspended_reason: null })
    expect((await offered()).map(({ id }) => id)).toContain(card.id)
  })

  test("outside demo mode everything is there and no sample is for sale or described", async () => {
    const live: CatalogContext = { ...(await catalogContext(shop.container)), demo: false }
    const [demo, directory] = [await list("sort=name"), await listProducts(live, { sort: "name", page: 1 })]
    expect(directory.count).toBe(demo.count)
    expect(directory.products).toEqual(demo.products.map((card) => ({ ...card, offer: null })))
    expect((await listProducts(live, { sort: "name", page: 1, offered: true })).count).toBe(0)
    const sample = first(await offered())
    expect(await findProduct(live, sample.handle)).toMatchObject({ offers: [], description: null, label: null })
  })
})

describe("stars", () => {
  test("on every day, filters, orders and cards agree, whatever the certificates", async () => {
    const days = [
      "2023-12-31",
      "2024-06-01",
      "2025-12-31",
      "2026-11-22",
      "2026-12-31",
      "2027-01-01",
      "2027-12-31",
      "2028-01-01",
      "2030-01-01",
    ]
    const context = await catalogContext(shop.container)
    const ids: string[] = await shop.db("listing").pluck("product_id")
    await twoCertificates(first(ids))
    for (const today of days) {
      const cards = (await cardsWithOffers({ ...context, today }, ids)).map(({ card }) => card)
      for (const stars of [3, 4, 5]) {
        const { count } = await listProducts({ ...context, today }, { page: 1, sort: "name", stars })
        expect({ today, stars, count }).toEqual({
          today,
          stars,
          count: cards.filter((card) => card.stars?.stars === stars).length,
        })
      }
    }
  })

  /** A valid one of 3 stars beside one of 5 that is in grace: the valid one decides. */
  async function twoCertificates(productId: string) {
    const base = { product_id: productId, issued_precision: "day", source: "test" }
    await shop.db("certificate").where({ product_id: productId }).delete()
    await shop.db("certificate").insert([
      {
        ...base,
        id: "cert_a",
        code: "TESTAAAAAA",
        stars: 3,
        issued_on: "2025-06-01",
        issued_year: 2025,
        shown_from: "2025-06-01",
        shown_until: "2028-06-01",
      },
      {
        ...base,
        id: "cert_b",
        code: "TESTBBBBBB",
        stars: 5,
        issued_on: "2022-12-31",
        issued_year: 2022,
        shown_from: "2022-12-31",
        shown_until: "2025-12-31",
        grace_until: "2026-05-01",
        grace_ground: "thử",
      },
    ])
  }

  test("a revoked certificate takes the stars off at once", async () => {
    const card = first((await everything("stars=4")).products)
    await shop
      .db("certificate")
      .where({ product_id: card.id })
      .update({ revoked_on: "2026-01-01", revoked_reason: "thử" })
    expect((await everything("stars=4")).products.map(({ id }) => id)).not.toContain(card.id)
    const page = ProductSchema.parse(await get(routes.product(card.handle)))
    expect(page.stars).toBeNull()
    expect(page.certificates[0]).toMatchObject({ state: "revoked", until: "2026-01-01", revokedReason: "thử" })
  })

  test("a corrected record's code leads to the record that stands", async () => {
    const [wrong, right] = await shop.db("certificate").whereNull("superseded_by").whereNull("revoked_on").limit(2)
    await shop
      .db("certificate")
      .where({ id: wrong.id })
      .update({ superseded_by: right.id, shown_from: null, shown_until: null, grace_until: null, grace_ground: null })
    const page = CertificatePageSchema.parse(await get(routes.certificate(wrong.code)))
    expect(page.certificate.code).toBe(right.code)
  })
})
