import { addDays, type IsoDate } from "../calendar/iso-date"
import { type CertificateFacts, surelyExpiredFrom, validityWindow } from "./validity-window"

export const CERTIFICATE_STATES = ["valid", "grace", "expired", "revoked", "superseded", "unknown"] as const
export type CertificateState = (typeof CERTIFICATE_STATES)[number]

/**
 * What a certificate is on a day, as far as its record tells. "unknown" where it does not: no date of issue, a day
 * before it was issued, or a year only and a day in the year in which it expires ("hết hạn trong năm 2027, chưa rõ
 * ngày"). Grace needs a stored last day, which is included. A revoked certificate is revoked on every day asked; one that a newer
 * award replaced is superseded from that day on, unless it had surely expired before.
 */
export function certificateStateOn(cert: CertificateFacts, date: IsoDate): CertificateState {
  if (cert.revokedOn) return "revoked"
  const window = validityWindow(cert)
  const expired = surelyExpiredFrom(cert)
  if (cert.replacedOn && cert.replacedOn <= date && !(expired && endOf(cert, expired) < cert.replacedOn))
    return "superseded"
  if (!window || !expired || date < window.from) return "unknown"
  if (date < window.until) return "valid"
  if (cert.graceUntil && date <= cert.graceUntil) return "grace"
  return date < expired ? "unknown" : "expired"
}

/** The last day on which a certificate may have held, grace included. */
function endOf({ graceUntil }: CertificateFacts, expired: IsoDate): IsoDate {
  const last = addDays(expired, -1)
  return graceUntil && graceUntil > last ? graceUntil : last
}
