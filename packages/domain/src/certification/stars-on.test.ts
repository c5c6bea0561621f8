import fc from "fast-check"
import { expect, test } from "vitest"
import { isoDate } from "../calendar/iso-date"
import { certificate } from "./certificate.test-data"
import { starsOn } from "./stars-on"
import type { CertificateFacts } from "./validity-window"

const today = "2026-11-22"
const four = certificate({ code: "four", stars: 4, issuedOn: "2024-06-01" })
const three = certificate({ code: "three", stars: 3, issuedOn: "2026-06-01" })
const fiveInGrace = certificate({ code: "grace", stars: 5, issuedOn: "2023-10-01", graceUntil: "2027-01-31" })
const fiveExpired = certificate({ code: "expired", stars: 5, issuedOn: "2023-11-22" })
const fiveRevoked = certificate({ code: "revoked", stars: 5, issuedOn: "2026-01-01", revokedOn: "2026-03-01" })
const starless = certificate({ code: "starless", issuedOn: "2026-01-01" })
const undated = certificate({ code: "undated", stars: 5 })

test("the most stars of a valid certificate show, until its last day", () =>
  expect(starsOn([three, fiveInGrace, four, fiveExpired], today)).toEqual({
    stars: 4,
    state: "valid",
    until: "2027-05-31",
    certificate: four,
  }))

test("grace shows where nothing valid is left", () =>
  expect(starsOn([fiveExpired, fiveInGrace], today)).toEqual({
    stars: 5,
    state: "grace",
    until: "2027-01-31",
    certificate: fiveInGrace,
  }))

test.each([
  ["nothing", []],
  ["an expired one", [fiveExpired]],
  ["a revoked one", [fiveRevoked]],
  ["unknown stars", [starless]],
  ["an unknown date", [undated]],
])("%s shows nothing", (_, certs) => expect(starsOn(certs, today)).toBeNull())

test.each([
  ["2023-11-21", null],
  ["2023-11-22", 5],
  ["2026-11-21", 5],
  ["2026-11-22", null],
])("five stars issued on 22 November 2023 show %s: %s", (date, stars) =>
  expect(starsOn([fiveExpired], date)?.stars ?? null).toBe(stars),
)

test.each([
  [2024, "2026-12-31", 3],
  [2024, "2027-01-01", null],
  [2024, "2023-12-31", null],
  [2022, today, null],
])("three stars recorded in %i show on %s: %s", (issuedYear, date, stars) =>
  expect(starsOn([certificate({ stars: 3, issuedYear })], date)?.stars ?? null).toBe(stars),
)

test("of equal stars the longer shows, then the first code", () => {
  const longer = certificate({ code: "z", stars: 4, issuedOn: "2025-06-01" })
  expect(starsOn([four, longer], today)?.certificate).toBe(longer)
  const twin = { ...four, code: "a-twin" }
  expect(starsOn([four, twin], today)?.certificate).toBe(twin)
})

test("a newer award takes the stars of the one it replaces, from its day on, even when it has fewer", () => {
  const replaced = { ...four, replacedOn: "2026-11-22" }
  const newer = certificate({ code: "newer", stars: 3, issuedOn: "2026-11-22" })
  expect(starsOn([replaced, newer], "2026-11-21")).toMatchObject({ stars: 4, until: "2026-11-21" })
  expect(starsOn([replaced, newer], today)).toMatchObject({ stars: 3, certificate: newer })
  expect(starsOn([replaced], today)).toBeNull()
})

test("what came in with the certificate comes out with it", () =>
  expect(starsOn([{ ...four, issuer: "UBND tỉnh" }], today)?.certificate.issuer).toBe("UBND tỉnh"))

const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-12-31"), noInvalidDate: true }).map(isoDate)
const certs: fc.Arbitrary<CertificateFacts[]> = fc.uniqueArray(
  fc.record({
    code: fc.string({ minLength: 1, maxLength: 4 }),
    stars: fc.constantFrom(3, 4, 5, null),
    issuedOn: fc.option(day),
    issuedYear: fc.option(fc.integer({ min: 2020, max: 2030 })),
    issuedPrecision: fc.constantFrom("day", "year", "unknown"),
    graceUntil: fc.option(day),
    revokedOn: fc.option(day, { freq: 4 }),
    replacedOn: fc.option(day, { freq: 3 }),
  }),
  { selector: (cert) => cert.code },
)

test("the order of certificates changes nothing", () =>
  fc.assert(
    fc.property(certs, day, (certs, date) => {
      expect(starsOn([...certs].reverse(), date)).toEqual(starsOn(certs, date))
    }),
  ))

test("stars show only from a certificate that is not revoked, has stars and a date, and has begun", () =>
  fc.assert(
    fc.property(certs, day, (certs, date) => {
      const shown = starsOn(certs, date)
      if (!shown) return
      expect(shown.certificate).toMatchObject({ stars: shown.stars, revokedOn: null })
      expect(shown.certificate.issuedPrecision).not.toBe("unknown")
      expect(shown.until >= date).toBe(true)
      expect(shown.until < (shown.certificate.replacedOn ?? "9999-12-31")).toBe(true)
    }),
  ))

test("one more certificate never takes stars of a valid one away", () =>
  fc.assert(
    fc.property(certs, day, (certs, date) => {
      const shown = starsOn(certs, date)
      const before = starsOn(certs.slice(1), date)
      if (before?.state === "valid") expect(shown?.stars).toBeGreaterThanOrEqual(before.stars)
    }),
  ))
