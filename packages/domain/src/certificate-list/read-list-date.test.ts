import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays } from "../calendar/iso-date"
import { readListDate } from "./read-list-date"

test.each([
  ["30/06/2026", "2026-06-30"],
  ["3/6/2026", "2026-06-03"],
  ["30-6-2026", "2026-06-30"],
  ["30.06.2026", "2026-06-30"],
  ["ngày 30 tháng 6 năm 2026", "2026-06-30"],
  ["2026-06-30", "2026-06-30"],
  ["2026-06-30 00:00:00", "2026-06-30"],
  ["29/02/2024", "2024-02-29"],
])("%s is a day", (cell, on) =>
  expect(readListDate(cell)).toEqual({ value: { precision: "day", on, year: Number(on.slice(0, 4)) } }),
)

test.each(["2024", " năm 2024", "Năm 2024"])("%s is a year", (cell) =>
  expect(readListDate(cell)).toEqual({ value: { precision: "year", on: null, year: 2024 } }),
)

test.each([
  ["06/30/2026", "not_a_date"],
  ["29/02/2025", "not_a_date"],
  ["30/06/26", "not_a_date"],
  ["cuối năm 2024", "not_a_date"],
  ["06/2024", "month_only"],
  ["tháng 6 năm 2024", "month_only"],
  ["45473", "serial_number"],
  ["2017", "year_out_of_range"],
  ["30/06/2206", "year_out_of_range"],
  ["1".repeat(5000), "not_a_date"],
])("%s is refused: %s", (cell, problem) => expect(readListDate(cell)).toEqual({ problem }))

test("every day is read back as it is written in Việt Nam", () =>
  fc.assert(
    fc.property(fc.nat(25_000), (days) => {
      const on = addDays("2018-01-01", days)
      const [year, month, day] = on.split("-")
      expect(readListDate(`${day}/${month}/${year}`)).toMatchObject({ value: { on } })
      expect(readListDate(`${Number(day)}-${Number(month)}-${year}`)).toMatchObject({ value: { on } })
    }),
  ))
