import { addDays, type IsoDate } from "../calendar/iso-date"
import { addOfficeDays } from "../calendar/office-days"

/** Office days that the commune has (Decision 26/2026/QĐ-TTg, article 5). */
export const COMMUNE_OFFICE_DAYS = 15
/** Days before a certificate ends between which its renewal is filed, both included (Decision 26/2026/QĐ-TTg). */
export const RENEWAL_OPENS_DAYS = 180
export const RENEWAL_CLOSES_DAYS = 120
/** Days before a certificate ends on which its producer is reminded. */
export const REMINDER_DAYS = [180, 150, 120] as const
export type ReminderDays = (typeof REMINDER_DAYS)[number]

/** The last day on which the commune answers a dossier that was filed on a day. */
export const communeDueOn = (filedOn: IsoDate): IsoDate => addOfficeDays(filedOn, COMMUNE_OFFICE_DAYS)

export interface RenewalWindow {
  /** First and last day on which a renewal is filed in time. */
  opensOn: IsoDate
  closesOn: IsoDate
  /** `late`: it may still be filed, and takes the stars off until it is decided unless the province grants grace. */
  state: "not_yet" | "open" | "late"
}

/** When the renewal of a certificate may be filed whose first day without stars is `endsOn`, seen from `today`. */
export function renewalWindow(endsOn: IsoDate, today: IsoDate): RenewalWindow {
  const opensOn = addDays(endsOn, -RENEWAL_OPENS_DAYS)
  const closesOn = addDays(endsOn, -RENEWAL_CLOSES_DAYS)
  const state = today < opensOn ? "not_yet" : today <= closesOn ? "open" : "late"
  return { opensOn, closesOn, state }
}

/**
 * The reminder that is due today for a certificate whose first day without stars is `endsOn`: the latest of those whose
 * day has come, so that a shop that came late is told once and not three times. Null before the first, and once it ended.
 */
export function reminderDue(endsOn: IsoDate, today: IsoDate): ReminderDays | null {
  if (today >= endsOn) return null
  return REMINDER_DAYS.findLast((days) => addDays(endsOn, -days) <= today) ?? null
}
