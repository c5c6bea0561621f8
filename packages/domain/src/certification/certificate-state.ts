import type { IsoDate } from "../calendar/iso-date"
import { type CertificateFacts, surelyExpiredFrom, validityWindow } from "./validity-window"

export type CertificateState = "valid" | "grace" | "expired" | "revoked" | "unknown"

/**
 * What a certificate is on a day, as far as its record tells. "unknown" where it does not: no date of issue, a day
 * before it was issued, or a year only and a day in the year in which it expires ("hết hạn trong năm 2027, chưa rõ
 * ngày"). Grace needs a stored last day, which is included. A revoked certificate is revoked on every day asked.
 */
export function certificateStateOn(cert: CertificateFacts, date: IsoDate): CertificateState {
  if (cert.revokedOn) return "revoked"
  const window = validityWindow(cert)
  const expired = surelyExpiredFrom(cert)
  if (!window || !expired || date < window.from) return "unknown"
  if (date < window.until) return "valid"
  if (cert.graceUntil && date <= cert.graceUntil) return "grace"
  return date < expired ? "unknown" : "expired"
}
