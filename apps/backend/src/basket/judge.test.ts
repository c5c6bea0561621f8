import fc from "fast-check"
import type { Goods, Part } from "./goods"
import { judgeLines, type WantedLine } from "./judge"

const LIMIT = 50

const pack = (variantId: string, parts: Part[], forSale = true): Goods => ({
  variantId,
  productId: `product of ${variantId}`,
  handle: variantId,
  title: variantId,
  pack: { vi: "túi 1 kg", en: "1 kg bag" },
  photo: null,
  illustration: "rice",
  stars: null,
  alcohol: false,
  grams: 1000,
  forSale,
  kind: "goods",
  productGroup: "food",
  categoryIds: [],
  priceSetId: null,
  parts,
  seller: {
    id: "maker",
    handle: "maker",
    name: "Maker",
    type: "cooperative",
    provinceCode: "42",
    leadTimeDays: 1,
    shippingProfileId: "profile",
    stockLocationId: "shelf",
    reopensOn: null,
    place: {
      provinceCode: "42",
      provinceName: "Hà Tĩnh",
      provinceSlug: "ha-tinh",
      communeCode: null,
      communeKind: null,
      communeName: null,
      communeSlug: null,
      formerCommune: null,
      formerDistrict: null,
      formerProvince: null,
    },
  },
})
const goods = (...packs: Goods[]) => new Map(packs.map((each) => [each.variantId, each]))
const line = (id: string, variantId: string, quantity: number): WantedLine => ({ id, variantId, quantity })
const rice = (required: number, left: number): Part => ({ inventoryItemId: "rice", required, left })

test.each([
  [3, 3, null, 3],
  [4, 3, "not_enough", 3],
  [1, 0, "sold_out", 0],
  [1, -2, "sold_out", 0],
  [50, 200, null, 50],
  [51, 200, "not_enough", 50],
])("%i wanted of %i left: %s, at most %i", (quantity, left, problem, maxQuantity) => {
  const verdicts = judgeLines([line("a", "one", quantity)], goods(pack("one", [rice(1, left)])), LIMIT)
  expect(verdicts.get("a")).toEqual({ problem, maxQuantity })
})

test("what is unknown or not for sale is not for sale, whatever is stocked", () => {
  const verdicts = judgeLines(
    [line("a", "none", 1), line("b", "one", 1)],
    goods(pack("one", [rice(1, 9)], false)),
    LIMIT,
  )
  expect([...verdicts.values()].map(({ problem }) => problem)).toEqual(["not_for_sale", "not_for_sale"])
})

test("packs of the same rice share it, the earlier first", () => {
  const shared = goods(pack("bag", [rice(1, 5)]), pack("sack", [rice(5, 5)]))
  const verdicts = judgeLines([line("a", "bag", 1), line("b", "sack", 1)], shared, LIMIT)
  expect([...verdicts.values()]).toEqual([
    { problem: null, maxQuantity: 5 },
    { problem: "sold_out", maxQuantity: 0 },
  ])
})

test("where stock is not counted only the limit holds", () => {
  expect(judgeLines([line("a", "one", 50)], goods(pack("one", [])), LIMIT).get("a")).toEqual({
    problem: null,
    maxQuantity: 50,
  })
})

test("lines that are judged free of problems never take more than there is", () =>
  fc.assert(
    fc.property(
      fc.nat(60),
      fc.array(fc.record({ required: fc.integer({ min: 1, max: 6 }), quantity: fc.integer({ min: 1, max: 50 }) }), {
        maxLength: 6,
      }),
      (left, wanted) => {
        const packs = wanted.map(({ required }, index) => pack(`pack ${index}`, [rice(required, left)]))
        const lines = wanted.map(({ quantity }, index) => line(`line ${index}`, `pack ${index}`, quantity))
        const verdicts = judgeLines(lines, goods(...packs), LIMIT)
        if ([...verdicts.values()].some(({ problem }) => problem)) return true
        return wanted.reduce((sum, { required, quantity }) => sum + required * quantity, 0) <= left
      },
    ),
  ))
