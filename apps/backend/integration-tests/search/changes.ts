import { Modules } from "@medusajs/framework/utils"
import { reindexProducts } from "../../src/search/reindex-products"
import { eventually } from "../support/eventually"
import type { Shop } from "../support/shop"
import { asking } from "./asking"

/** What changes in the shop is found as it is now, whatever engine searches. */
export function changesContract(shop: () => Shop): void {
  const { search, size } = asking(shop)
  const sold = async () => (await search({ inStock: "true", sort: "price_asc" })).products
  const first = <Thing>(things: Thing[]): Thing => {
    const [thing] = things
    if (thing === undefined) throw new Error("Nothing is sold")
    return thing
  }

  test("a new price reaches search within seconds", async () => {
    const card = first((await sold()).slice(-1))
    const priceSet = await shop().db("product_variant_price_set").where({ variant_id: card.offer?.variantId }).first()
    await shop()
      .db("price")
      .where({ price_set_id: priceSet.price_set_id })
      .update({ amount: 501, raw_amount: { value: "501", precision: 20 } })
    const found = await eventually(
      () => search({ priceMin: 501, priceMax: 501 }),
      ({ count }) => count === 1,
    )
    expect(found.products[0]).toMatchObject({ id: card.id, offer: { price: 501 } })
  })

  test("a suspended producer's goods leave the shelf within seconds, and come back", async () => {
    const card = first(await sold())
    const producer = shop().db("producer").where({ id: card.producer?.id })
    await producer.clone().update({ status: "suspended", suspended_reason: "thử" })
    await eventually(sold, (cards) => cards.every(({ id }) => id !== card.id))
    await producer.clone().update({ status: "approved", suspended_reason: null })
    await eventually(sold, (cards) => cards.some(({ id }) => id === card.id))
  })

  test("what is no longer published is no longer found", async () => {
    const card = first(await sold())
    const product = shop().db("product").where({ id: card.id })
    await product.clone().update({ status: "draft" })
    await eventually(
      () => search({ q: card.title }),
      ({ products }) => products.every(({ id }) => id !== card.id),
    )
    await product.clone().update({ status: "published" })
    await eventually(
      () => search({ q: card.title }),
      ({ products }) => products.some(({ id }) => id === card.id),
    )
  })

  test("a revoked certificate takes its product out of its stars", async () => {
    const card = first((await search({ stars: 4 })).products)
    await shop()
      .db("certificate")
      .where({ product_id: card.id })
      .update({ revoked_on: "2026-01-01", revoked_reason: "thử" })
    await eventually(
      () => search({ stars: 4, q: card.title }),
      ({ products }) => products.every(({ id }) => id !== card.id),
    )
  })

  test("writing the same product again changes nothing", async () => {
    const before = await search({ q: "gao" })
    const ids: string[] = await shop().db("listing").pluck("product_id")
    await reindexProducts(shop().container, [...ids, ...ids, "prod_nowhere"])
    expect(await search({ q: "gao" })).toEqual(before)
    expect((await search({})).count).toBe(await size())
  })

  test("a rebuilt index answers the same", async () => {
    const before = await search({ q: "gao" })
    await shop().container.resolve(Modules.SEARCH).reindex({ index: "product" })
    expect(await search({ q: "gao" })).toEqual(before)
  })

  test("a lapsed star is never found, not even before the index has heard of the new day", async () => {
    expect((await search({ stars: "3,4,5" })).count).toBeGreaterThan(0)
    await shop().container.resolve("clock").set(new Date("2035-01-01T00:00:01+07:00"))
    const { count, facets } = await search({ stars: "3,4,5" })
    expect({ count, stars: facets.stars }).toEqual({ count: 0, stars: [] })
    await shop().container.resolve("clock").reset()
    await eventually(
      () => search({ stars: "3,4,5" }),
      (found) => found.count > 0,
      40,
    )
  })
}
