import { addMonthsClamped } from "../calendar/add-months-clamped"
import { type IsoDate, partsOf } from "../calendar/iso-date"
import { certificateStateOn } from "./certificate-state"
import { type CertificateFacts, validityWindow } from "./validity-window"

/**
 * Whole months of validity left on a day: 36 on the day of issue, 0 in the last month. With a year only, the months
 * that are sure. Null when the certificate is not valid that day (grace included) or its day of issue is unknown.
 */
export function monthsLeft(cert: CertificateFacts, date: IsoDate): number | null {
  const window = validityWindow(cert)
  if (!window || certificateStateOn(cert, date) !== "valid") return null
  const from = partsOf(date)
  const end = cert.replacedOn && cert.replacedOn < window.until ? cert.replacedOn : window.until
  const until = partsOf(end)
  const months = (until.year - from.year) * 12 + until.month - from.month
  return addMonthsClamped(date, months) <= end ? months : months - 1
}
