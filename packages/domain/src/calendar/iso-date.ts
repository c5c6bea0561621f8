/** A legal date without time or zone, `YYYY-MM-DD`. Two of them compare as text. */
export type IsoDate = string

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY = 86_400_000

/** True for a day that exists, years 0001 to 9999: "2026-02-29" is not one. */
export function isIsoDate(value: string): value is IsoDate {
  const [, year = 0, month = 0, day = 0] = (PATTERN.exec(value) ?? []).map(Number)
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** The date `days` later, or earlier when negative. Refuses (RangeError) what is not a date or leaves the years 0001 to 9999. */
export function addDays(date: IsoDate, days: number): IsoDate {
  const { year, month, day } = partsOf(date)
  if (!Number.isSafeInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`)
  return isoDate(new Date(startOf(year, month, day) + days * DAY))
}

/** 0 on Sunday to 6 on Saturday. Refuses (RangeError) what is not a date. */
export function weekdayOf(date: IsoDate): number {
  const { year, month, day } = partsOf(date)
  return new Date(startOf(year, month, day)).getUTCDay()
}

/** Year, month (1 to 12) and day. Refuses (RangeError) what is not a date. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  if (!isIsoDate(date)) throw new RangeError(`Not a date: ${date}`)
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/** The UTC calendar day of a moment. Refuses (RangeError) an invalid moment or one outside the years 0001 to 9999. */
export function isoDate(moment: Date): IsoDate {
  const date = moment.toISOString().slice(0, 10)
  if (!isIsoDate(date)) throw new RangeError(`Out of the calendar: ${moment.toISOString()}`)
  return date
}

/** 28 to 31. The month is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return isLeap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** `Date.UTC` alone reads the years 0 to 99 as 1900 to 1999. */
function startOf(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}
