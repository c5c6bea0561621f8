import fc from "fast-check"
import { expect, test } from "vitest"
import { judgeRemittance, type RemittedParcel } from "./judge-remittance"

const sum = fc.nat(100_000_000)
const parcel: fc.Arbitrary<RemittedParcel> = fc.record({
  collected: fc.option(
    fc.record({
      amount: sum,
      heldBy: fc.constantFrom("producer", "carrier", "operator"),
      isSettled: fc.boolean(),
    }),
  ),
  isRepeated: fc.boolean(),
  isTyped: fc.boolean(),
})

test("a row settles exactly when the carrier holds that very sum, unsettled, says it once, and by a code that is sure", () =>
  fc.assert(
    fc.property(sum, fc.option(parcel), (amount, found) => {
      const { collected, isRepeated, isTyped } = found ?? { collected: null, isRepeated: false, isTyped: false }
      const fits =
        collected !== null &&
        !isRepeated &&
        !isTyped &&
        collected.heldBy === "carrier" &&
        !collected.isSettled &&
        collected.amount === amount
      expect(judgeRemittance(amount, found) === null).toBe(fits)
    }),
  ))

const held = (changes: object = {}) => ({
  collected: { amount: 215_000, heldBy: "carrier" as const, isSettled: false, ...changes },
  isRepeated: false,
  isTyped: false,
})

test.each([
  ["nobody knows the code", null, "unknown_parcel"],
  ["nothing was collected", { collected: null, isRepeated: false, isTyped: false }, "not_collected"],
  ["the producer has it", held({ heldBy: "producer" }), "other_holder"],
  ["one đồng less", held({ amount: 215_001 }), "amount_differs"],
  ["settled before", held({ isSettled: true }), "already_settled"],
  ["named twice", { ...held(), isRepeated: true }, "repeated"],
  ["only a typed code names it", { ...held(), isTyped: true }, "typed_code"],
  ["a typed code, and another sum", { ...held({ amount: 1 }), isTyped: true }, "amount_differs"],
  ["it fits", held(), null],
] as const)("%s", (_, found, problem) => expect(judgeRemittance(215_000, found)).toBe(problem))

test("half a đồng is no sum", () => expect(() => judgeRemittance(0.5, held())).toThrow(RangeError))
