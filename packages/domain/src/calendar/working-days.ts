import { addDays, type IsoDate, weekdayOf } from "./iso-date"

const SUNDAY = 0

/**
 * The working day (Monday to Saturday) `days` working days after `date`; with 0 the date itself, or Monday when it is
 * a Sunday. Refuses (RangeError) what is not a date and anything but a whole number of days from 0 to 366.
 */
export function addWorkingDays(date: IsoDate, days: number): IsoDate {
  if (!Number.isInteger(days) || days < 0 || days > 366) throw new RangeError(`Not a number of working days: ${days}`)
  let day = skipSunday(date)
  for (let left = days; left > 0; left--) day = skipSunday(addDays(day, 1))
  return day
}

function skipSunday(date: IsoDate): IsoDate {
  return weekdayOf(date) === SUNDAY ? addDays(date, 1) : date
}
