import { daysInMonth, type IsoDate, isIsoDate, partsOf } from "./iso-date"

/**
 * The same day `months` later (earlier when negative); where that month is shorter, its last day:
 * 31 January + 1 month is 28 or 29 February. Refuses (RangeError) what is not a date, a fraction of a month,
 * and a result outside the years 0001 to 9999.
 */
export function addMonthsClamped(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = partsOf(date)
  if (!Number.isSafeInteger(months)) throw new RangeError(`Not a whole number of months: ${months}`)
  const index = year * 12 + (month - 1) + months
  const toYear = Math.floor(index / 12)
  const toMonth = index - toYear * 12 + 1
  const toDay = Math.min(day, daysInMonth(toYear, toMonth))
  const result = `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(toDay, 2)}`
  if (!isIsoDate(result)) throw new RangeError(`Out of the calendar: ${date} and ${months} months`)
  return result
}

const pad = (n: number, width: number) => String(n).padStart(width, "0")
