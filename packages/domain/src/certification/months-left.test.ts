import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays, isoDate } from "../calendar/iso-date"
import { certificate } from "./certificate.test-data"
import { monthsLeft } from "./months-left"
import { validityWindow } from "./validity-window"

test.each([
  ["2023-11-22", "2023-11-21", null],
  ["2023-11-22", "2023-11-22", 36],
  ["2023-11-22", "2023-11-23", 35],
  ["2023-11-22", "2026-04-22", 7],
  ["2023-11-22", "2026-04-23", 6],
  ["2023-11-22", "2026-10-22", 1],
  ["2023-11-22", "2026-10-23", 0],
  ["2023-11-22", "2026-11-21", 0],
  ["2023-11-22", "2026-11-22", null],
  ["2024-02-29", "2024-02-29", 36],
  ["2024-02-29", "2027-01-31", 1],
  ["2024-02-29", "2027-02-27", 0],
])("issued on %s, on %s there are %s months left", (issuedOn, date, months) =>
  expect(monthsLeft(certificate({ issuedOn }), date)).toBe(months),
)

test("with a year only it counts what is sure; in grace, revoked or unknown it counts nothing", () => {
  expect(monthsLeft(certificate({ issuedYear: 2024 }), "2026-11-22")).toBe(1)
  expect(monthsLeft(certificate({ issuedYear: 2023 }), "2026-11-22")).toBeNull()
  expect(monthsLeft(certificate({ issuedOn: "2023-11-22", graceUntil: "2027-01-01" }), "2026-12-01")).toBeNull()
  expect(monthsLeft(certificate({ issuedOn: "2026-01-01", revokedOn: "2026-10-01" }), "2026-11-22")).toBeNull()
  expect(monthsLeft(certificate({ stars: 3 }), "2026-11-22")).toBeNull()
})

test("it is 36 to 0 while valid, and never grows from one day to the next", () => {
  const day = fc.date({ min: new Date("2019-01-01"), max: new Date("2030-12-31"), noInvalidDate: true }).map(isoDate)
  fc.assert(
    fc.property(day, fc.nat(1094), (issuedOn, days) => {
      const cert = certificate({ issuedOn })
      const date = addDays(issuedOn, days)
      const left = monthsLeft(cert, date)
      const next = monthsLeft(cert, addDays(date, 1))
      expect(left).not.toBeNull()
      expect(left).toBeLessThanOrEqual(36)
      expect(left).toBeGreaterThanOrEqual(0)
      expect(next === null || next <= (left ?? -1)).toBe(true)
      expect(next === null).toBe(addDays(date, 1) >= (validityWindow(cert)?.until ?? ""))
    }),
  )
})
