import fc from "fast-check"
import { expect, test } from "vitest"
import { feeFaults, mostFee } from "./fee-bound"
import { quoteShipping } from "./quote-shipping"
import { ratesOfTable, type ZoneRates } from "./rate-table"

const BOUND = { first: 60_000, perExtraKilogram: 15_000 }
const far = (steps: ZoneRates["steps"], feePerExtraKilogram: number | null = null): ZoneRates => ({
  ...{ zone: "far", steps, feePerExtraKilogram, daysFrom: 1, daysTo: 3 },
})

const table = fc
  .uniqueArray(fc.integer({ min: 1, max: 8_000 }), { minLength: 1, maxLength: 5 })
  .chain((grams) =>
    fc.tuple(
      fc.constant([...grams].sort((a, b) => a - b)),
      fc.array(fc.integer({ min: 0, max: 150_000 }), { minLength: grams.length, maxLength: grams.length }),
      fc.option(fc.integer({ min: 0, max: 20_000 })),
    ),
  )
  .map(([grams, fees, extra]) => {
    const rising = [...fees].sort((a, b) => a - b)
    const steps = grams.map((uptoGrams, index) => ({ uptoGrams, fee: rising[index] ?? 0 }))
    return far(steps, extra)
  })

test("a table within the bound asks more for no parcel whatever, and one beyond it does for some", () =>
  fc.assert(
    fc.property(table, (rates) => {
      const top = rates.steps.at(-1)?.uptoGrams ?? 0
      const edges = [0, ...rates.steps.map(({ uptoGrams }) => uptoGrams), top + 1_000, top + 2_000, top + 3_000]
      const carried = edges
        .flatMap((grams) => [grams, grams + 1])
        .filter((grams) => grams > 0 && (grams <= top || rates.feePerExtraKilogram !== null))
      const asks = (grams: number) => quoteShipping(ratesOfTable([rates]), grams, "far").fee
      const isDear = carried.some((grams) => asks(grams) > mostFee(grams, BOUND))
      if (feeFaults([rates], BOUND).far === undefined) expect(isDear).toBe(false)
      else expect(isDear || (rates.feePerExtraKilogram ?? 0) > BOUND.perExtraKilogram).toBe(true)
    }),
  ))

test.each([
  ["a first kilogram for all that is allowed", far([{ uptoGrams: 1_000, fee: 60_000 }]), undefined],
  ["one đồng more", far([{ uptoGrams: 1_000, fee: 60_001 }]), "too_dear"],
  ["a heavy step that begins at nothing", far([{ uptoGrams: 20_000, fee: 300_000 }]), "too_dear"],
  ["extras beyond the bound", far([{ uptoGrams: 1_000, fee: 10_000 }], 15_001), "too_dear"],
  ["extras within it", far([{ uptoGrams: 1_000, fee: 60_000 }], 15_000), undefined],
] as const)("%s: %s", (_, rates, fault) => expect(feeFaults([rates], BOUND).far).toBe(fault))

test("two kilograms begun cost one extra at most", () => expect(mostFee(1_001, BOUND)).toBe(75_000))
