import fc from "fast-check"
import { expect, test } from "vitest"
import { NET_UNITS } from "../listing/listing-content"
import { readBarcode, readDays, readGrams, readNet, readWhole } from "./read-cell"
import { writeNet } from "./write-goods-list"

test.each([
  ["92000", 92_000],
  ["92.000", 92_000],
  ["92,000", 92_000],
  ["92 000", 92_000],
  ["92.000 đ", 92_000],
  ["92.000đ", 92_000],
  ["92.000,00 VNĐ", 92_000],
  ["1.250.000 ₫", 1_250_000],
  ["92k", 92_000],
  ["92 nghìn", 92_000],
  ["92 ngàn đồng", 92_000],
  ["1,2 triệu", 1_200_000],
  ["1.5 tr", 1_500_000],
  ["0", 0],
])("%s is %i", (cell, value) => expect(readWhole(cell, 1e9)).toEqual({ value }))

test.each([
  ["chín mươi", "not_a_number"],
  ["92.5", "not_whole"],
  ["1.250.00", "not_a_number"],
  ["1.250 nghìn", "ambiguous_number"],
  ["1.250,000", "not_a_number"],
  ["-5", "not_a_number"],
  ["=1+1", "not_a_number"],
  ["92.000/kg", "not_a_number"],
  ["2000000000", "out_of_range"],
])("%s is refused: %s", (cell, problem) => expect(readWhole(cell, 1e9)).toEqual({ problem }))

test.each([
  ["500 g", 500, "g"],
  ["500", 500, "g"],
  ["1.500 g", 1500, "g"],
  ["500gr.", 500, "g"],
  ["2 lạng", 200, "g"],
  ["1,5 kg", 1.5, "kg"],
  ["1.5KG", 1.5, "kg"],
  ["1 yến", 10, "kg"],
  ["500 ml", 500, "ml"],
  ["1 lít", 1, "l"],
  ["10 cái", 10, "piece"],
])("%s is %d %s", (cell, amount, unit) => expect(readNet(cell)).toEqual({ value: { amount, unit } }))

test.each([
  ["1.500 kg", "ambiguous_number"],
  ["nửa ký", "not_a_weight"],
  ["0 g", "out_of_range"],
  ["2,5 cái", "not_whole"],
])("%s is refused: %s", (cell, problem) => expect(readNet(cell)).toEqual({ problem }))

test.each([
  ["a term", () => readDays(`${"1".repeat(50)}!`)],
  ["a long term", () => readDays(`${"1".repeat(1_000_000)}!`)],
  ["a number", () => readWhole(`${"d".repeat(1_000_000)}x`, 10)],
  ["a weight", () => readNet(`1${" ".repeat(1_000_000)}?`)],
])("%s that nobody would write is refused at once", (_what, read) => expect(read()).toHaveProperty("problem"))

test("every content that is written is read", () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.constantFrom(...NET_UNITS),
      fc.nat(4),
      (digits, unit, places) => {
        const value = { amount: unit === "piece" ? digits : digits / 10 ** places, unit }
        expect(readNet(writeNet(value))).toEqual({ value })
      },
    ),
  ))

test("every number that Vietnamese people write is read", () =>
  fc.assert(
    fc.property(fc.nat(1_000_000_000), (value) => {
      for (const locale of ["vi-VN", "en-US"]) expect(readWhole(value.toLocaleString(locale), 1e9)).toEqual({ value })
    }),
  ))

test.each([
  ["365", 365],
  ["365 ngày", 365],
  ["12 tháng", 365],
  ["6 tháng", 180],
  ["2 năm 6 tháng", 910],
  ["18 months", 545],
])("%s is %i days", (cell, value) => expect(readDays(cell)).toEqual({ value }))

test.each(["lâu", "12 mùa", "", "tháng 12", "0 ngày"])("%j is no shelf life", (cell) =>
  expect(readDays(cell)).toHaveProperty("problem"),
)

test("a weight to ship is weighed", () => {
  expect(readGrams("5,2 kg", 100_000)).toEqual({ value: 5200 })
  expect(readGrams("500 ml", 100_000)).toEqual({ problem: "not_a_weight" })
  expect(readGrams("101 kg", 100_000)).toEqual({ problem: "out_of_range" })
})

test.each([
  ["8934563138165", "value"],
  [" 893 4563 138165", "value"],
  ["8934563138164", "barcode_wrong"],
  ["893456313816", "barcode_wrong"],
  ["8.93456E+12", "barcode_rounded"],
  ["8,93456313816E+12", "barcode_rounded"],
])("barcode %s: %s", (cell, outcome) => {
  const read = readBarcode(cell)
  expect("value" in read ? "value" : read.problem).toBe(outcome)
})
