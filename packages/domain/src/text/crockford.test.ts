import fc from "fast-check"
import { expect, test } from "vitest"
import { encodeCrockford, hasValidCheck, readCrockford, withCheck } from "./crockford"

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const text = fc.string({ unit: fc.constantFrom(...ALPHABET), minLength: 1, maxLength: 20 })

test("bits become characters, first bits first", () => {
  expect(encodeCrockford(Uint8Array.of(0, 0, 0, 0, 0), 8)).toBe("00000000")
  expect(encodeCrockford(Uint8Array.of(255, 255, 255, 255, 255), 8)).toBe("ZZZZZZZZ")
  expect(encodeCrockford(Uint8Array.of(0b00001_000, 0b10_00011_0, 0b0100_0010, 0b1_00110_00, 0b111_01000), 8)).toBe(
    "12345678",
  )
  expect(() => encodeCrockford(Uint8Array.of(0, 0), 4)).toThrow(RangeError)
})

test("one wrong character is always found", () =>
  fc.assert(
    fc.property(text, fc.nat(), fc.constantFrom(...ALPHABET), (text, at, wrong) => {
      const code = withCheck(text)
      expect(hasValidCheck(code)).toBe(true)
      const place = at % code.length
      fc.pre(code[place] !== wrong)
      expect(hasValidCheck(code.slice(0, place) + wrong + code.slice(place + 1))).toBe(false)
    }),
  ))

test("two characters swapped are always found, neighbours or not", () =>
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (text, i, j) => {
      const code = [...withCheck(text)]
      const [a, b] = [i % code.length, j % code.length]
      fc.pre(code[a] !== code[b])
      const swapped = code.map((character, at) => (at === a ? code[b] : at === b ? code[a] : character))
      expect(hasValidCheck(swapped.join(""))).toBe(false)
    }),
  ))

test("what hands write is read", () => {
  expect(readCrockford(" k7m2–9q x.d ")).toBe("K7M29QXD")
  expect(readCrockford("oOiIlL")).toBe("001111")
})
