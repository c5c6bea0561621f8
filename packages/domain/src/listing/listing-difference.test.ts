import fc from "fast-check"
import { expect, test } from "vitest"
import type { ListingContent } from "./listing-content"
import { content, pack } from "./listing-content.test-data"
import { LISTING_FIELDS, listingDifference, reviewedFields } from "./listing-difference"

const DAY = "2026-11-22"
const fieldsOf = (before: ListingContent | null, after: ListingContent) =>
  listingDifference(before, after, DAY).map(({ field, needsReview }) => [field, needsReview])

test.each<[string, Partial<ListingContent>, string, boolean]>([
  ["name", { name: "Tôm khô Rạch Gốc" }, "name", true],
  ["group", { group: "medicinal" }, "group", true],
  ["description", { description: { vi: "Tôm đất phơi nắng", en: null } }, "description", true],
  ["photographs", { photos: ["photo_2", "photo_1"] }, "photos", true],
  ["their order", { photos: ["photo_2"] }, "photos", true],
  ["the pack's name", { packs: [pack({ title: { vi: "Túi nửa ký", en: null } })] }, "packs", true],
  ["a new pack", { packs: [pack(), pack({ variantId: null, price: 600_000 })] }, "packs", true],
  ["a pack less", { packs: [] }, "packs", true],
  ["the price", { packs: [pack({ price: 300_000 })] }, "price", false],
  ["the stock", { packs: [pack({ stock: 12 })] }, "stock", false],
  ["the lead time", { leadTimeDays: 2 }, "leadTimeDays", false],
])("a change of %s", (_, change, field, needsReview) =>
  expect(fieldsOf(content(), content(change))).toContainEqual([field, needsReview]),
)

test("stock that is left alone is no difference", () =>
  expect(fieldsOf(content(), content({ packs: [pack({ stock: null })] }))).toEqual([]))

test("packs in another order cost the same", () => {
  const two = [pack(), pack({ variantId: "variant_2", price: 100_000 })]
  const fields = fieldsOf(content({ packs: two }), content({ packs: [...two].reverse() }))
  expect(fields).toEqual([["packs", true]])
})

test("a new listing differs in what it says and in nothing else", () =>
  expect(fieldsOf(null, content({ packs: [pack({ variantId: null })] }))).toEqual([
    ["name", true],
    ["group", true],
    ["criteriaSet", true],
    ["photos", true],
    ["packs", true],
  ]))

test("both sides stand beside each other", () =>
  expect(listingDifference(content(), content({ name: "Khô tôm" }), DAY)).toEqual([
    { field: "name", before: "Tôm khô", after: "Khô tôm", needsReview: true },
  ]))

const someContent = fc.record({
  name: fc.constantFrom("Tôm khô", "Cá khô"),
  photos: fc.uniqueArray(fc.constantFrom("a", "b", "c")),
  leadTimeDays: fc.option(fc.nat(5)),
  packs: fc.uniqueArray(
    fc.record({
      variantId: fc.constantFrom("v1", "v2", "v3"),
      price: fc.integer({ min: 1, max: 3 }),
      stock: fc.nat(3),
    }),
    { selector: ({ variantId }) => variantId },
  ),
})
type Some = typeof someContent extends fc.Arbitrary<infer Value> ? Value : never
const made = ({ packs, ...rest }: Some) => content({ ...rest, packs: packs.map((one) => pack(one)) })

test("nothing differs from itself, and what differs does so both ways", () =>
  fc.assert(
    fc.property(someContent, someContent, (a, b) => {
      expect(fieldsOf(made(a), made(a))).toEqual([])
      const one = new Set(fieldsOf(made(a), made(b)).map(([field]) => field))
      expect(one.size === 0).toBe(fieldsOf(made(b), made(a)).length === 0)
    }),
  ))

test("no rule, no review: a day before the first one is refused", () =>
  expect(() => reviewedFields("2020-01-01")).toThrow(RangeError))

test("every reviewed field is one that is compared", () => {
  for (const field of reviewedFields(DAY)) expect(LISTING_FIELDS).toContain(field)
})
