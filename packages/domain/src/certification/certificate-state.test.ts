import { expect, test } from "vitest"
import { certificate } from "./certificate.test-data"
import { certificateStateOn } from "./certificate-state"

test.each([
  ["2023-11-21", "unknown"],
  ["2023-11-22", "valid"],
  ["2026-11-21", "valid"],
  ["2026-11-22", "expired"],
  ["2030-01-01", "expired"],
] as const)("issued on 22 November 2023, on %s it is %s", (date, state) =>
  expect(certificateStateOn(certificate({ issuedOn: "2023-11-22" }), date)).toBe(state),
)

test.each([
  ["2026-11-21", "valid"],
  ["2026-11-22", "grace"],
  ["2027-05-20", "grace"],
  ["2027-05-21", "expired"],
] as const)("with grace until 20 May 2027, on %s it is %s", (date, state) =>
  expect(certificateStateOn(certificate({ issuedOn: "2023-11-22", graceUntil: "2027-05-20" }), date)).toBe(state),
)

test.each([
  ["2022-12-31", "unknown"],
  ["2023-01-01", "valid"],
  ["2025-12-31", "valid"],
  ["2026-01-01", "unknown"],
  ["2026-12-30", "unknown"],
  ["2026-12-31", "expired"],
] as const)("recorded in 2023 without a day, on %s it is %s", (date, state) =>
  expect(certificateStateOn(certificate({ issuedYear: 2023 }), date)).toBe(state),
)

test("grace of a certificate with only a year counts from the end of its sure validity", () => {
  const cert = certificate({ issuedYear: 2023, graceUntil: "2026-03-31" })
  expect(certificateStateOn(cert, "2026-03-31")).toBe("grace")
  expect(certificateStateOn(cert, "2026-04-01")).toBe("unknown")
})

test("a grace that ends within validity changes nothing", () => {
  const cert = certificate({ issuedOn: "2023-11-22", graceUntil: "2026-11-21" })
  expect(certificateStateOn(cert, "2026-11-21")).toBe("valid")
  expect(certificateStateOn(cert, "2026-11-22")).toBe("expired")
})

test.each(["2020-01-01", "2024-06-30", "2024-07-01", "2030-01-01"])("once revoked it is revoked on %s too", (date) =>
  expect(certificateStateOn(certificate({ issuedOn: "2023-11-22", revokedOn: "2024-07-01" }), date)).toBe("revoked"),
)

test("without a date of issue nothing is known, grace or not", () =>
  expect(certificateStateOn(certificate({ stars: 5, graceUntil: "2027-01-01" }), "2026-11-22")).toBe("unknown"))

test.each([
  ["2026-05-31", "valid"],
  ["2026-06-01", "superseded"],
  ["2030-01-01", "superseded"],
] as const)("replaced by a newer award from 1 June 2026, on %s it is %s", (date, state) =>
  expect(certificateStateOn(certificate({ issuedOn: "2023-11-22", replacedOn: "2026-06-01" }), date)).toBe(state),
)

test("what had expired before the newer award stays expired", () => {
  const expired = certificate({ issuedOn: "2020-01-01", replacedOn: "2026-06-01" })
  expect(certificateStateOn(expired, "2026-11-22")).toBe("expired")
  const inGrace = { ...expired, issuedOn: "2023-03-01", graceUntil: "2026-07-01" }
  expect(certificateStateOn(inGrace, "2026-05-31")).toBe("grace")
  expect(certificateStateOn(inGrace, "2026-06-01")).toBe("superseded")
})
