import { expect, test } from "vitest"
import { decisionKey, lastDayOfIssue, mayAward, numberKey } from "./decision"

test.each(["123/QĐ-UBND", " 123 / qđ–ubnd", "Số 123/QĐ-UBND", "Quyết định số: 0123/QĐ-UBND"])(
  "%s is the number 123/qd-ubnd",
  (number) => expect(numberKey(number)).toBe("123/qd-ubnd"),
)

test("a decision is one by issuer, number and year", () => {
  const key = decisionKey({ number: "123/QĐ-UBND", decidedOn: "2026-06-01", issuer: "UBND tỉnh Hà Tĩnh" })
  expect(key).toEqual({ issuer: "ubnd tinh ha tinh", number: "123/qd-ubnd", year: 2026 })
  expect(decisionKey({ number: "số 123/qđ-ubnd", decidedOn: "2026-12-31", issuer: "ubnd  TỈNH hà tĩnh" })).toEqual(key)
})

test.each([
  { number: " ", issuer: "UBND" },
  { number: "1/QĐ", issuer: "" },
])("without number or issuer it is none", (facts) =>
  expect(() => decisionKey({ ...facts, decidedOn: "2026-06-01" })).toThrow(RangeError),
)

test.each([
  ["province", 3, "2026-06-01", true],
  ["province", 4, "2026-06-01", true],
  ["province", 5, "2026-06-01", false],
  ["ministry", 5, "2026-06-01", true],
  ["ministry", 4, "2026-06-01", false],
  ["province", 5, "2019-06-01", true],
] as const)("%s awards %i stars on %s: %s", (level, stars, on, may) => expect(mayAward(level, stars, on)).toBe(may))

test("a decision's certificates hold within three months of it", () => {
  expect(lastDayOfIssue("2026-11-22")).toBe("2027-02-22")
  expect(lastDayOfIssue("2026-11-30")).toBe("2027-02-28")
})
