import type { Basket, Product } from "@ocop/contract"
import { basketOf, formFor, newPerson, order, type Pack } from "../support/baskets"
import { contradictions } from "../support/books"
import { certify } from "../support/certificates"
import { type Shop, startShop } from "../support/shop"

const SET = "gio-qua-sen-dai-viet"
const DOUBLE = "hat-sen-say"

let shop: Shop
let set: Product
let part: Product
beforeAll(async () => {
  shop = await startShop()
  ;[set, part] = await Promise.all([product(SET), product(DOUBLE)])
}, 120_000)
afterAll(() => shop?.stop())
afterEach(async () => expect(await contradictions(shop)).toEqual([]))

const product = async (handle: string) => (await shop.api.get<Product>(`/store/catalog/products/${handle}`)).body
const packOf = ({ offers: [offer] }: Product) => ({ variantId: offer?.variantId ?? "" }) as Pack
const stocked = async (handle: string) =>
  shop
    .db("inventory_level as level")
    .join("inventory_item as item", "item.id", "level.inventory_item_id")
    .where("item.sku", `${handle}-1`)
    .first("level.stocked_quantity as stocked", "level.reserved_quantity as reserved")
const keep = (handle: string, quantity: number) =>
  shop
    .db("inventory_level")
    .whereIn(
      "inventory_item_id",
      shop
        .db("inventory_item")
        .where({ sku: `${handle}-1` })
        .select("id"),
    )
    .update({
      stocked_quantity: shop.db.raw("reserved_quantity + ?", [quantity]),
      raw_stocked_quantity: shop.db.raw("jsonb_build_object('value', (reserved_quantity + ?)::text, 'precision', 20)", [
        quantity,
      ]),
    })

test("its page says what lies in it, each thing with its own page", () => {
  expect(set.contents.map(({ handle, quantity }) => [handle, quantity])).toEqual([
    ["hat-sen-say", 2],
    ["ngu-tra-hong-lien", 1],
    ["sen-say", 1],
  ])
  expect(set).toMatchObject({ stars: null, descriptionSample: true })
  expect(part.contents).toEqual([])
})

test("each thing in it shows its own stars while they hold, and the set none of them", async () => {
  expect(set.contents.map(({ stars }) => stars)).toEqual([null, null, null])
  const today = await shop.container.resolve("clock").today()
  await certify(shop, part.id, { issuedOn: today, issuedYear: Number(today.slice(0, 4)) })
  const [now, own] = await Promise.all([product(SET), product(DOUBLE)])
  expect(own.stars).toMatchObject({ stars: 4, state: "valid" })
  expect(now.contents.map(({ stars }) => stars)).toEqual([own.stars, null, null])
  expect(now.stars).toBeNull()
})

test("buying the set reserves its parts; shipping it takes them off the shelf, cancelling gives them back", async () => {
  const before = await Promise.all(set.contents.map(({ handle }) => stocked(handle)))
  const basketId = await basketOf(shop.api, [packOf(set)])
  const placed = await order(shop.api, basketId, await formFor(shop.api, basketId))
  expect(placed.status).toBe(201)
  const after = await Promise.all(set.contents.map(({ handle }) => stocked(handle)))
  expect(after.map((level, index) => level.reserved - before[index].reserved)).toEqual([2, 1, 1])
  const { body } = await shop.api.get<{ parcels: { id: string }[] }>(`/store/order-pages/${placed.body.token}`)
  await shop.api.post(`/store/order-pages/${placed.body.token}/parcels/${body.parcels[0]?.id}/cancellations`)
  expect(await Promise.all(set.contents.map(({ handle }) => stocked(handle)))).toEqual(before)
})

test("a set and its part in one basket share the shelf", async () => {
  await keep(DOUBLE, 3)
  const basketId = await basketOf(shop.api, [packOf(set)])
  const added = await shop.api.post<Basket>(`/store/baskets/${basketId}/lines`, {
    variantId: packOf(part).variantId,
    quantity: 2,
  })
  expect(added.status).toBe(200)
  const lines = added.body.parcels.flatMap((parcel) => parcel.lines)
  expect(lines.map(({ problem, maxQuantity }) => [problem, maxQuantity])).toEqual([
    [null, 1],
    ["not_enough", 1],
  ])
})

test("the last parts go to a set or to their own buyer, never to both", async () => {
  await keep(DOUBLE, 2)
  const [first, second] = await Promise.all([basketOf(shop.api, [packOf(set)]), basketOf(shop.api, [packOf(part)])])
  const form = await formFor(shop.api, first)
  const other = { ...(await formFor(shop.api, second)), ...newPerson() }
  const answers = await Promise.all([order(shop.api, first, form), order(shop.api, second, other)])
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
  const level = await stocked(DOUBLE)
  expect(Number(level.reserved)).toBeLessThanOrEqual(Number(level.stocked))
  expect((await product(SET)).offers[0]?.inStock).toBe(false)
})
