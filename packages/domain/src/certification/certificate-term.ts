import type { IsoDate } from "../calendar/iso-date"

/** How long a certificate holds, by the decision in force on its day of issue. `validTo` is exclusive. */
export interface CertificateTerm {
  validFrom: IsoDate | null
  validTo: IsoDate | null
  months: number
  legalBasis: string
}

/** Dated data: a new decision adds a row. Certificates of older decisions run to their own end (Decision 26/2026/QĐ-TTg). */
export const CERTIFICATE_TERMS: readonly CertificateTerm[] = [
  { validFrom: "2026-05-22", validTo: null, months: 36, legalBasis: "26/2026/QĐ-TTg" },
  { validFrom: null, validTo: "2026-05-22", months: 36, legalBasis: "148/QĐ-TTg (2023) và các quyết định trước" },
]

/** The term for a certificate issued on a day. Refuses (RangeError) a day that no row covers. */
export function certificateTermOn(issuedOn: IsoDate, terms = CERTIFICATE_TERMS): CertificateTerm {
  const term = terms.find(
    ({ validFrom, validTo }) => (!validFrom || validFrom <= issuedOn) && (!validTo || issuedOn < validTo),
  )
  if (!term) throw new RangeError(`No certificate term for ${issuedOn}`)
  return term
}
