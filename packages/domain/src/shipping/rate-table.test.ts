import fc from "fast-check"
import { expect, test } from "vitest"
import { quoteShipping } from "./quote-shipping"
import { carriesUpTo, rateFaults, ratesOfTable, SHIPPING_ZONES, tableOfRates, type ZoneRates } from "./rate-table"

const steps = fc.uniqueArray(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 8 }).chain((grams) =>
  fc.array(fc.nat(200_000), { minLength: grams.length, maxLength: grams.length }).map((fees) => {
    const rising = [...fees].sort((a, b) => a - b)
    return [...grams].sort((a, b) => a - b).map((uptoGrams, i) => ({ uptoGrams, fee: rising[i] ?? 0 }))
  }),
)
const zone = (name: ZoneRates["zone"]) =>
  fc.record({
    zone: fc.constant(name),
    steps,
    feePerExtraKilogram: fc.option(fc.nat(20_000)),
    daysFrom: fc.nat(3),
    daysTo: fc.integer({ min: 3, max: 9 }),
  })
const table = fc.tuple(zone("same_province"), zone("same_region"), zone("far"))

test("a table that holds is kept and read back as it was written", () =>
  fc.assert(
    fc.property(table, (zones) => {
      expect(rateFaults(zones)).toEqual({})
      expect(tableOfRates(ratesOfTable(zones))).toEqual(zones)
    }),
  ))

test("a table that holds never asks less for more grams, and says what it carries", () =>
  fc.assert(
    fc.property(table, fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 60_000 }), (zones, a, b) => {
      const rates = ratesOfTable(zones)
      for (const name of SHIPPING_ZONES) {
        if (!carriesUpTo(zones, Math.max(a, b))) continue
        const fee = (grams: number) => quoteShipping(rates, grams, name).fee
        expect(fee(Math.min(a, b))).toBeLessThanOrEqual(fee(Math.max(a, b)))
      }
    }),
  ))

const far: ZoneRates = {
  zone: "far",
  steps: [
    { uptoGrams: 500, fee: 30_000 },
    { uptoGrams: 2000, fee: 38_000 },
  ],
  feePerExtraKilogram: null,
  daysFrom: 3,
  daysTo: 5,
}
const whole = [far, { ...far, zone: "same_region" as const }, { ...far, zone: "same_province" as const }]

test.each<[string, ZoneRates[], object]>([
  ["nothing", [], { same_province: "zone_missing", same_region: "zone_missing", far: "zone_missing" }],
  ["a zone twice", [...whole, far], { far: "zone_twice" }],
  ["no steps", [...whole.slice(1), { ...far, steps: [] }], { far: "no_steps" }],
  ["steps that fall", [...whole.slice(1), { ...far, steps: [...far.steps].reverse() }], { far: "steps_not_rising" }],
  [
    "heavier for less",
    [...whole.slice(1), { ...far, steps: [...far.steps, { uptoGrams: 3000, fee: 1 }] }],
    { far: "fees_falling" },
  ],
  ["days mixed up", [...whole.slice(1), { ...far, daysTo: 2 }], { far: "days_mixed_up" }],
  ["a whole table", whole, {}],
])("%s", (_, zones, faults) => expect(rateFaults(zones)).toEqual(faults))
