import fc from "fast-check"
import { expect, test } from "vitest"
import { isOrderNumber, normalizeOrderNumber, orderNumber } from "./order-number"

const bytes = fc.uint8Array({ minLength: 5, maxLength: 16 })

test("a number is two groups of four, and is one", () =>
  fc.assert(
    fc.property(bytes, (bytes) => {
      const number = orderNumber(bytes)
      expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(isOrderNumber(number)).toBe(true)
    }),
  ))

test("however it is typed it is found", () =>
  fc.assert(
    fc.property(bytes, (bytes) => {
      const number = orderNumber(bytes)
      const slips = number.replaceAll("0", "o").replaceAll("1", "l")
      for (const typed of [number.toLowerCase(), number.replace("-", ""), ` ${number.replace("-", " ")}`, slips])
        expect(normalizeOrderNumber(typed)).toBe(number)
    }),
  ))

test("a typing slip is no number", () => {
  const number = orderNumber(Uint8Array.of(7, 77, 177, 27, 37))
  const slip = (number.startsWith("9") ? "8" : "9") + number.slice(1)
  expect(isOrderNumber(slip)).toBe(false)
  expect(normalizeOrderNumber(slip)).toBeNull()
})

test.each(["", "----", "K7M2", "K7M2-9QXD-1", "không nhớ", "UUUU-UUUU"])("%j is none", (typed) => {
  expect(isOrderNumber(typed)).toBe(false)
  expect(normalizeOrderNumber(typed)).toBeNull()
})

test("four bytes are too few", () => expect(() => orderNumber(new Uint8Array(4))).toThrow(RangeError))
