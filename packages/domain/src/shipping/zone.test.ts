import fc from "fast-check"
import { expect, test } from "vitest"
import { REGION_OF_PROVINCE } from "../place/region"
import { zoneBetween } from "./zone"

test.each([
  ["96", "96", "same_province"], // Cà Mau
  ["82", "86", "same_region"], // Đồng Tháp, Vĩnh Long
  ["42", "96", "far"], // Hà Tĩnh, Cà Mau
  ["68", "79", "far"], // Lâm Đồng, Hồ Chí Minh
  ["48", "68", "same_region"], // Đà Nẵng, Lâm Đồng
] as const)("from %s to %s: %s", (from, to, zone) => expect(zoneBetween(from, to)).toBe(zone))

test("it is as far back as forth", () => {
  const province = fc.constantFrom(...Object.keys(REGION_OF_PROVINCE))
  fc.assert(
    fc.property(province, province, (a, b) => {
      expect(zoneBetween(a, b)).toBe(zoneBetween(b, a))
    }),
  )
})

test("an installation may bring regions of its own", () =>
  expect(zoneBetween("a", "b", { a: "west", b: "west" })).toBe("same_region"))

test.each(["", "02", "9", "toString", "__proto__"])("province %j is refused", (code) => {
  expect(() => zoneBetween(code, "01")).toThrow(RangeError)
  expect(() => zoneBetween("01", code)).toThrow(RangeError)
  expect(() => zoneBetween(code, code)).toThrow(RangeError)
})
