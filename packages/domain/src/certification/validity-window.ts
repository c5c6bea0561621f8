import { addMonthsClamped } from "../calendar/add-months-clamped"
import { addDays, type IsoDate } from "../calendar/iso-date"
import { certificateTermOn } from "./certificate-term"

/** What is recorded of a certificate and nothing that is guessed. Only 3, 4 or 5 stars are certified (Decision 26/2026/QĐ-TTg). */
export interface CertificateFacts {
  code: string
  /** Null when the record does not say how many. */
  stars: 3 | 4 | 5 | null
  issuedOn: IsoDate | null
  issuedYear: number | null
  /** How much of the day of issue is known; it decides which of the two above is read. */
  issuedPrecision: "day" | "year" | "unknown"
  /** Last day of grace, where re-assessment could not be filed in time (Decision 26/2026/QĐ-TTg). */
  graceUntil: IsoDate | null
  revokedOn: IsoDate | null
  /** The first day on which a newer award of the same product stands instead (upgrade, re-assessment). */
  replacedOn: IsoDate | null
}

/** Days on which a certificate holds: `from` included, `until` excluded. */
export interface ValidityWindow {
  from: IsoDate
  until: IsoDate
}

/**
 * The days on which a certificate surely holds: 36 months from its day of issue, month ends clamped
 * (Decision 26/2026/QĐ-TTg). With a year only: from 1 January of that year, while every possible day of issue still
 * leaves it valid (2024: until 31 December 2026). Null when neither is known. Revocation is not asked here.
 */
export function validityWindow(cert: CertificateFacts): ValidityWindow | null {
  const from = firstPossibleDay(cert)
  return from === null ? null : { from, until: expiryOf(from) }
}

/**
 * The first day from which a certificate has surely expired, whatever its day of issue; null when nothing is known.
 * Equal to the window's `until` when the day is known; with year 2024 it is 31 December 2027.
 */
export function surelyExpiredFrom(cert: CertificateFacts): IsoDate | null {
  const from = firstPossibleDay(cert)
  return from === null ? null : expiryOf(cert.issuedPrecision === "year" ? `${from.slice(0, 4)}-12-31` : from)
}

/**
 * The last day on which stars show: of grace where it reaches further, else of the window, but never on or after the day
 * on which a newer award stands instead; null when unknown. Revocation is not asked here.
 */
export function lastDayShown(cert: CertificateFacts): IsoDate | null {
  const window = validityWindow(cert)
  if (!window) return null
  const lastValid = addDays(window.until, -1)
  const last = cert.graceUntil && cert.graceUntil > lastValid ? cert.graceUntil : lastValid
  return cert.replacedOn && cert.replacedOn <= last ? addDays(cert.replacedOn, -1) : last
}

function firstPossibleDay({ issuedPrecision, issuedOn, issuedYear }: CertificateFacts): IsoDate | null {
  if (issuedPrecision === "day") return issuedOn
  if (issuedPrecision === "year" && issuedYear !== null) return `${String(issuedYear).padStart(4, "0")}-01-01`
  return null
}

function expiryOf(issuedOn: IsoDate): IsoDate {
  return addMonthsClamped(issuedOn, certificateTermOn(issuedOn).months)
}
