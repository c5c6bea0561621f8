import { LunarDate } from "@nghiavuive/lunar_date_vi"

/**
 * The first day of a lunar year in Vietnam ("YYYY-MM-DD"), which falls in the solar year of the same number. By a library
 * that reckons in UTC+7; China's calendar may differ by a day (2030).
 */
export function lunarNewYear(year: number): string {
  const first = new LunarDate({ year, month: 1, day: 1 })
  first.init()
  const { day, month, year: solar } = first.toSolarDate().get()
  return `${solar}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`
}

/** Those around a day: of its own year, the one before and the one after. */
export function lunarNewYearsAround(today: string): string[] {
  const year = Number(today.slice(0, 4))
  return [year - 1, year, year + 1].map(lunarNewYear)
}
