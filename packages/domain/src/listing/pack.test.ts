import fc from "fast-check"
import { expect, test } from "vitest"
import { NET_UNITS } from "./listing-content"
import { guessShippingGrams, netGramsOf, packTitle } from "./pack"

test.each([
  ["tui", 500, "g", "Túi 500 g", "Bag of 500 g"],
  ["hu", 1.5, "kg", "Hũ 1,5 kg", "Jar of 1.5 kg"],
  ["chai", 1, "l", "Chai 1 lít", "Bottle of 1 l"],
  ["hop", 10, "piece", "Hộp 10 cái", "Box of 10 pieces"],
  ["cai", 1, "piece", "Cái", "Piece"],
] as const)("%s of %s %s", (container, amount, unit, vi, en) =>
  expect(packTitle(container, { amount, unit })).toEqual({ vi, en }),
)

test.each([
  [{ amount: 500, unit: "g" }, 500, 550],
  [{ amount: 1.5, unit: "kg" }, 1500, 1650],
  [{ amount: 100, unit: "g" }, 100, 130],
  [{ amount: 500, unit: "ml" }, null, 550],
  [{ amount: 10, unit: "piece" }, null, null],
  [null, null, null],
] as const)("%j: %s g net, %s g sent", (net, grams, sent) => {
  expect(netGramsOf(net)).toBe(grams)
  expect(guessShippingGrams(net)).toBe(sent)
})

test("a pack is sent heavier than what it holds, and in whole grams", () =>
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1000, noNaN: true }), fc.constantFrom(...NET_UNITS), (amount, unit) => {
      const net = { amount, unit }
      const sent = guessShippingGrams(net)
      expect(sent === null || (Number.isInteger(sent) && sent > (netGramsOf(net) ?? 0))).toBe(true)
    }),
  ))
