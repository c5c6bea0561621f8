import { expect, test } from "vitest"
import type { Goods } from "../basket/goods"
import { whatFits } from "./what-fits"

const LIMITS = { quantityPerLine: 10, linesPerBasket: 3 }

function goods(variantId: string, left: number, changes: Partial<Goods> = {}): [string, Goods] {
  const place = { precision: "province" } as unknown as Goods["seller"]["place"]
  return [
    variantId,
    {
      variantId,
      productId: "p",
      handle: "h",
      title: "t",
      pack: { vi: "gói", en: null },
      photo: null,
      illustration: "rice",
      stars: null,
      alcohol: false,
      grams: 1,
      forSale: true,
      kind: "goods",
      productGroup: "food",
      categoryIds: [],
      priceSetId: null,
      parts: [{ inventoryItemId: variantId.slice(0, 1), required: 1, left }],
      seller: {
        id: "s",
        handle: "s",
        name: "s",
        type: null,
        provinceCode: "42",
        leadTimeDays: 0,
        shippingProfileId: null,
        stockLocationId: null,
        reopensOn: null,
        place,
      },
      ...changes,
    },
  ]
}
const ordered = (variantId: string, quantity: number) => ({
  variantId,
  handle: variantId,
  title: variantId,
  pack: { vi: "gói", en: null },
  quantity,
})
const reasons = (left: { handle: string; added: number; reason: string }[]) =>
  left.map(({ handle, added, reason }) => [handle, added, reason])

test("everything that is there is put in", () =>
  expect(whatFits([ordered("a", 2), ordered("b", 1)], [], new Map([goods("a", 5), goods("b", 1)]), LIMITS)).toEqual({
    put: [
      { variantId: "a", quantity: 2 },
      { variantId: "b", quantity: 1 },
    ],
    left: [],
  }))

test("what is gone, sold out or short is told apart", () => {
  const now = new Map([goods("a", 0), goods("b", 1), goods("c", 9, { forSale: false })])
  const { put, left } = whatFits([ordered("a", 1), ordered("b", 3), ordered("c", 1), ordered("d", 1)], [], now, LIMITS)
  expect(put).toEqual([{ variantId: "b", quantity: 1 }])
  expect(reasons(left)).toEqual([
    ["a", 0, "sold_out"],
    ["b", 1, "not_enough"],
    ["c", 0, "not_for_sale"],
    ["d", 0, "not_for_sale"],
  ])
})

test("what lies in the basket counts, for stock and for the limit per line", () => {
  const now = new Map([goods("a", 20), goods("b", 4)])
  const lying = [
    { id: "1", variantId: "a", quantity: 8 },
    { id: "2", variantId: "b", quantity: 3 },
  ]
  const { put, left } = whatFits([ordered("a", 5), ordered("b", 2)], lying, now, LIMITS)
  expect(put).toEqual([
    { variantId: "a", quantity: 2 },
    { variantId: "b", quantity: 1 },
  ])
  expect(reasons(left)).toEqual([
    ["a", 2, "not_enough"],
    ["b", 1, "not_enough"],
  ])
})

test("packs that share their stock share it here too", () => {
  const { put } = whatFits([ordered("a1", 3), ordered("a2", 3)], [], new Map([goods("a1", 4), goods("a2", 4)]), LIMITS)
  expect(put).toEqual([
    { variantId: "a1", quantity: 3 },
    { variantId: "a2", quantity: 1 },
  ])
})

test("a full basket takes no new line, but more of an old one", () => {
  const lying = ["a", "b", "c"].map((variantId) => ({ id: variantId, variantId, quantity: 1 }))
  const now = new Map(["a", "b", "c", "d"].map((id) => goods(id, 9)))
  const { put, left } = whatFits([ordered("d", 1), ordered("a", 1)], lying, now, LIMITS)
  expect(put).toEqual([{ variantId: "a", quantity: 1 }])
  expect(reasons(left)).toEqual([["d", 0, "basket_full"]])
})

test("goods whose stock is not counted always fit", () =>
  expect(whatFits([ordered("a", 2)], [], new Map([goods("a", 0, { parts: [] })]), LIMITS).put).toHaveLength(1))
