import type { Certificate, ShownStars } from "@ocop/contract"
import { certificateStateOn, lastDayShown, monthsLeft, starsOn } from "@ocop/domain"
import type { CertificateRow } from "./rows"

/** The stars that the certificates show on `today`; null when none shows. */
export function shownStars(certificates: readonly CertificateRow[], today: string): ShownStars | null {
  const shown = starsOn(certificates, today)
  if (!shown) return null
  return { stars: shown.stars, state: shown.state, until: shown.until, certificateCode: shown.certificate.code }
}

/** A certificate with what it is worth on `today`. */
export function certificateOn(row: CertificateRow, today: string): Certificate {
  return {
    ...row,
    state: certificateStateOn(row, today),
    until: row.revokedOn ?? lastDayShown(row),
    monthsLeft: monthsLeft(row, today),
  }
}
