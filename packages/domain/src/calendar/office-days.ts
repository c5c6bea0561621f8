import { type HolidayYear, PUBLIC_HOLIDAYS } from "./holidays"
import { addDays, type IsoDate, partsOf, weekdayOf } from "./iso-date"

const SATURDAY = 6
const SUNDAY = 0
/** Days of the year that are off in every year, where no list says more. */
const FIXED = ["01-01", "04-30", "05-01", "09-02", "11-24"]

/**
 * Whether offices of the state are open: Monday to Friday, no public holiday. A year without a list has the days that
 * are fixed in the sun's calendar only. Refuses (RangeError) what is not a date.
 */
export function isOfficeDay(date: IsoDate, holidays: readonly HolidayYear[] = PUBLIC_HOLIDAYS): boolean {
  const weekday = weekdayOf(date)
  if (weekday === SATURDAY || weekday === SUNDAY) return false
  const { year } = partsOf(date)
  const known = holidays.find((list) => list.year === year)
  return known ? !known.days.includes(date) : !FIXED.includes(date.slice(5))
}

/**
 * The last day of a deadline of `days` working days of the state: the day itself is not counted (Civil Code 2015,
 * article 147), so with 1 it is the next office day. With 0 the date itself. Refuses (RangeError) what is not a date and
 * anything but a whole number of days from 0 to 366.
 */
export function addOfficeDays(
  date: IsoDate,
  days: number,
  holidays: readonly HolidayYear[] = PUBLIC_HOLIDAYS,
): IsoDate {
  if (!Number.isInteger(days) || days < 0 || days > 366) throw new RangeError(`Not a number of office days: ${days}`)
  let day = addDays(date, 0)
  for (let left = days; left > 0; ) {
    day = addDays(day, 1)
    if (isOfficeDay(day, holidays)) left--
  }
  return day
}

/**
 * Office days from `today` to the end of a deadline: 0 on its last day, 1 when tomorrow is the last, negative by how many
 * office days have gone by since. A day off after the deadline does not make it later. Refuses what is not a date.
 */
export function officeDaysLeft(
  today: IsoDate,
  dueOn: IsoDate,
  holidays: readonly HolidayYear[] = PUBLIC_HOLIDAYS,
): number {
  if (today === dueOn) return 0
  const [from, to] = today < dueOn ? [today, dueOn] : [dueOn, today]
  let days = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isOfficeDay(day, holidays)) days++
  return today < dueOn ? days : -days
}
