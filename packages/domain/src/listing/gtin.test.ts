import fc from "fast-check"
import { expect, test } from "vitest"
import { isGtin } from "./gtin"

test.each([
  ["8934588012228", true],
  ["4006381333931", true],
  ["96385074", true],
  ["036000291452", true],
  ["10614141000415", true],
  ["8934588012227", false],
  ["893458801222", false],
  ["8934588O12228", false],
  ["", false],
])("%s: %s", (digits, is) => expect(isGtin(digits)).toBe(is))

test("of ten last digits exactly one is right, and one wrong digit is always found", () =>
  fc.assert(
    fc.property(
      fc.array(fc.nat(9), { minLength: 12, maxLength: 12 }),
      fc.nat(11),
      fc.integer({ min: 1, max: 9 }),
      (digits, at, by) => {
        const right = Array.from({ length: 10 }, (_, last) => [...digits, last].join("")).filter(isGtin)
        expect(right).toHaveLength(1)
        const wrong = [...(right[0] ?? "")]
          .map((digit, i) => (i === at ? String((Number(digit) + by) % 10) : digit))
          .join("")
        expect(isGtin(wrong)).toBe(false)
      },
    ),
  ))
