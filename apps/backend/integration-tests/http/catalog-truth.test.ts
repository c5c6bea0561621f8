import { Modules } from "@medusajs/framework/utils"
import { createPriceListsWorkflow } from "@medusajs/medusa/core-flows"
import { CertificatePageSchema, ProducerPageSchema, type ProductCard, ProductSchema, routes } from "@ocop/contract"
import { type CatalogContext, catalogContext } from "../../src/catalog/context"
import { cardsWithOffers } from "../../src/catalog/product-cards"
import { listProducts } from "../../src/catalog/product-list"
import { findProduct } from "../../src/catalog/product-page"
import { Catalogue, first, offerOf } from "../support/catalogue"
import { type Shop, startShop } from "../support/shop"

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
    // The sample gift set is on no list of recognised goods.
    expect(directory.count).toBe(demo.count - 1)
    const recognised = demo.products.filter(({ handle }) => handle !== "gio-qua-sen-dai-viet")
    expect(directory.products.slice(0, recognised.length)).toEqual(recognised.map((card) => ({ ...card, offer: null })))
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
        issued_on: "2026-01-01",
        issued_year: 2026,
        shown_from: "2026-01-01",
        shown_until: "2029-01-01",
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
