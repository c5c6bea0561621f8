import type { IsoDate } from "../calendar/iso-date"
import { addWorkingDays } from "../calendar/working-days"

/**
 * The days between which a parcel ordered today should arrive: the maker's lead time, then the carrier's days, all in
 * working days (Monday to Saturday), so that nothing leaves or arrives on a Sunday. Both ends included. Refuses
 * (RangeError) what is not a date, fractions, negatives, and a window that ends before it begins.
 */
export function arrivalWindow(
  today: IsoDate,
  leadTimeDays: number,
  days: { daysFrom: number; daysTo: number },
): { from: IsoDate; to: IsoDate } {
  if (days.daysTo < days.daysFrom)
    throw new RangeError(`Days end before they begin: ${days.daysFrom} to ${days.daysTo}`)
  const leaves = addWorkingDays(today, leadTimeDays)
  return { from: addWorkingDays(leaves, days.daysFrom), to: addWorkingDays(leaves, days.daysTo) }
}
