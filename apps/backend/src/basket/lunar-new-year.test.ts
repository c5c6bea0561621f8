import { expect, test } from "vitest"
import { lunarNewYear, lunarNewYearsAround } from "./lunar-new-year"

/** As Vietnam's calendars printed or announce them; 2030 is a day before China's. */
test.each([
  "2020-01-25",
  "2021-02-12",
  "2022-02-01",
  "2023-01-22",
  "2024-02-10",
  "2025-01-29",
  "2026-02-17",
  "2027-02-06",
  "2028-01-26",
  "2029-02-13",
  "2030-02-02",
  "2031-01-23",
  "2032-02-11",
  "2033-01-31",
  "2034-02-19",
  "2035-02-08",
])("Tết on %s", (day) => expect(lunarNewYear(Number(day.slice(0, 4)))).toBe(day))

test("in December the next one is known", () =>
  expect(lunarNewYearsAround("2026-12-20")).toEqual(["2025-01-29", "2026-02-17", "2027-02-06"]))
