import fc from "fast-check"
import { expect, test } from "vitest"
import { parseProductCode } from "./product-code"

test("the old form names province, district and commune", () =>
  expect(parseProductCode("83-832-28882-2-2022")).toEqual({
    form: "old",
    text: "83-832-28882-2-2022",
    province: "83",
    district: "832",
    commune: "28882",
    sequence: 2,
    year: 2022,
  }))

test("the new form has no district", () =>
  expect(parseProductCode("42-18373-07-2026")).toEqual({
    form: "new",
    text: "42-18373-7-2026",
    province: "42",
    commune: "18373",
    sequence: 7,
    year: 2026,
  }))

test.each([" 83 – 832 – 28882 – 02 – 2022 ", "83‑832‑28882‑2‑2022", "83—832—28882—2—2022"])("%s is read", (typed) =>
  expect(parseProductCode(typed)?.text).toBe("83-832-28882-2-2022"),
)

test.each([
  "",
  "83-832-28882-2",
  "83-832-28882-0-2022",
  "83-832-28882-2-1922",
  "832-28882-2-2022",
  "8-18373-1-2026",
  "42-1837-1-2026",
  "42-18373-0-2026",
  "42-18373-1-2026-5",
  "OCOP 4 sao",
])("%s is none", (typed) => expect(parseProductCode(typed)).toBeNull())

test("what it writes it reads again as the same", () => {
  const digits = (length: number) =>
    fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, "0"))
  const code = fc
    .tuple(
      digits(2),
      fc.option(digits(3)),
      digits(5),
      fc.integer({ min: 1, max: 99_999 }),
      fc.integer({ min: 2000, max: 2099 }),
    )
    .map((parts) => parts.filter((part) => part !== null).join("-"))
  fc.assert(
    fc.property(code, (text) => {
      expect(parseProductCode(text)?.text).toBe(text)
    }),
  )
})
