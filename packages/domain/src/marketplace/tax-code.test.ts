import fc from "fast-check"
import { expect, test } from "vitest"
import { normalizeTaxCode } from "./tax-code"

test.each([
  ["0100109106", "0100109106"],
  ["0300588569", "0300588569"],
  ["01 0010 9106", "0100109106"],
  ["0100109106-001", "0100109106-001"],
  ["0100109106001", "0100109106-001"],
  ["0100109106 - 001", "0100109106-001"],
  ["001204000123", "001204000123"],
  ["096190012345", "096190012345"],
])("%s is written %s", (typed, written) => expect(normalizeTaxCode(typed)).toBe(written))

test.each([
  "",
  "0100109107",
  "010010910",
  "0100109106-000",
  "0100109106-01",
  "097190012345",
  "000190012345",
  "01001O9106",
])("%s is no tax code", (typed) => expect(normalizeTaxCode(typed)).toBeNull())

test("a mistyped digit is noticed", () =>
  fc.assert(
    fc.property(fc.nat(9), fc.integer({ min: 1, max: 9 }), (place, by) => {
      const code = "0100109106"
      const digit = (Number(code[place]) + by) % 10
      expect(normalizeTaxCode(code.slice(0, place) + digit + code.slice(place + 1))).toBeNull()
    }),
  ))
