import fc from "fast-check"
import { expect, test } from "vitest"
import { isoDate } from "../calendar/iso-date"
import { certificate } from "./certificate.test-data"
import { CERTIFICATE_TERMS, certificateTermOn } from "./certificate-term"
import { lastDayShown, surelyExpiredFrom, validityWindow } from "./validity-window"

test.each([
  ["2023-11-22", "2026-11-22"],
  ["2023-01-31", "2026-01-31"],
  ["2024-02-29", "2027-02-28"],
  ["2026-05-22", "2029-05-22"],
])("issued on %s it holds until %s, that day excluded", (issuedOn, until) => {
  const cert = certificate({ issuedOn })
  expect(validityWindow(cert)).toEqual({ from: issuedOn, until })
  expect(surelyExpiredFrom(cert)).toBe(until)
})

test("recorded in 2024 without a day it holds from 1 January 2024 until 31 December 2026", () => {
  const cert = certificate({ issuedYear: 2024 })
  expect(validityWindow(cert)).toEqual({ from: "2024-01-01", until: "2027-01-01" })
  expect(lastDayShown(cert)).toBe("2026-12-31")
  expect(surelyExpiredFrom(cert)).toBe("2027-12-31")
})

test("the precision decides what is read", () => {
  const both = { issuedOn: "2024-06-15", issuedYear: 2024 }
  expect(validityWindow(certificate({ ...both, issuedPrecision: "day" }))?.from).toBe("2024-06-15")
  expect(validityWindow(certificate({ ...both, issuedPrecision: "year" }))?.from).toBe("2024-01-01")
  expect(validityWindow(certificate({ ...both, issuedPrecision: "unknown" }))).toBeNull()
})

test.each(["day", "year", "unknown"] as const)("precision %s without its date knows nothing", (issuedPrecision) => {
  const cert = certificate({ issuedPrecision, graceUntil: "2027-01-01" })
  expect(validityWindow(cert)).toBeNull()
  expect(surelyExpiredFrom(cert)).toBeNull()
  expect(lastDayShown(cert)).toBeNull()
})

test.each([
  [null, "2026-11-21"],
  ["2027-02-01", "2027-02-01"],
  ["2026-11-21", "2026-11-21"],
  ["2026-01-01", "2026-11-21"],
])("with grace until %s the last day shown is %s", (graceUntil, last) =>
  expect(lastDayShown(certificate({ issuedOn: "2023-11-22", graceUntil }))).toBe(last),
)

test("whatever the day of issue in a year, the certificate holds through the year's window", () => {
  const day = fc.date({ min: new Date("2015-01-01"), max: new Date("2035-12-31"), noInvalidDate: true }).map(isoDate)
  fc.assert(
    fc.property(day, (issuedOn) => {
      const year = certificate({ issuedYear: Number(issuedOn.slice(0, 4)) })
      const exact = validityWindow(certificate({ issuedOn }))
      expect((exact?.until ?? "") >= (validityWindow(year)?.until ?? "?")).toBe(true)
      expect((exact?.until ?? "?") <= (surelyExpiredFrom(year) ?? "")).toBe(true)
    }),
  )
})

test("every day falls under exactly one term; a day that none covers is refused", () => {
  for (const date of ["2018-05-07", "2026-05-21", "2026-05-22", "2040-01-01"])
    expect(CERTIFICATE_TERMS.filter((t) => (t.validFrom ?? "") <= date && date < (t.validTo ?? "9999-12-31"))).toEqual([
      certificateTermOn(date),
    ])
  expect(() => certificateTermOn("2018-05-07", [])).toThrow(RangeError)
})
