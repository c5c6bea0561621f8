import { addDays, type IsoDate } from "../calendar/iso-date"

/** How long past expiry a certificate may stay, where the window to file re-assessment could not be met. */
export const GRACE_RULES: readonly { validFrom: IsoDate; validTo: IsoDate | null; days: number; legalBasis: string }[] =
  [{ validFrom: "2026-05-22", validTo: null, days: 180, legalBasis: "26/2026/QĐ-TTg" }]

/**
 * The first and last day to which grace may reach for a certificate that is no longer valid from `expiry` on; null when
 * it expired on a day of which no rule is known.
 */
export function graceRange(expiry: IsoDate): { from: IsoDate; to: IsoDate } | null {
  const rule = GRACE_RULES.find(({ validFrom, validTo }) => validFrom <= expiry && (!validTo || expiry < validTo))
  return rule ? { from: expiry, to: addDays(expiry, rule.days - 1) } : null
}
