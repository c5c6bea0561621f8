import { type IsoDate, isIsoDate } from "../calendar/iso-date"
import { foldVietnamese } from "../text/fold-vietnamese"

/** A day as a list tells it: the day itself, or its year alone. */
export type ListedDate = { precision: "day"; on: IsoDate; year: number } | { precision: "year"; on: null; year: number }

export type DateProblem = "not_a_date" | "month_only" | "serial_number" | "year_out_of_range"

const FIRST_YEAR = 2018
const LAST_YEAR = 2100
const LONGEST = 60

/**
 * A date as lists in Việt Nam write it: "30/06/2026", "30-6-2026", "30.6.2026", "ngày 30 tháng 6 năm 2026", what a
 * spreadsheet's own date cell reads as ("2026-06-30 00:00:00"), or a year alone ("2024", "năm 2024"). The day comes
 * first, always. A month without its day, two digits for a year and a spreadsheet's bare number of days are refused:
 * nothing is guessed. The programme began in 2018.
 */
export function readListDate(cell: string): { value: ListedDate } | { problem: DateProblem } {
  if (cell.length > LONGEST) return { problem: "not_a_date" }
  const text = foldVietnamese(cell)
  const yearOnly = /^(?:nam )?(\d{4})$/.exec(text)
  if (yearOnly) return inRange({ precision: "year", on: null, year: Number(yearOnly[1]) })
  if (/^(?:thang )?\d{1,2}[/.-](?:nam )?\d{4}$|^thang \d{1,2} nam \d{4}$/.test(text)) return { problem: "month_only" }
  if (/^\d{5}(\.0+)?$/.test(text)) return { problem: "serial_number" }
  const on = dayIn(text)
  return on === null ? { problem: "not_a_date" } : inRange({ precision: "day", on, year: Number(on.slice(0, 4)) })
}

function dayIn(text: string): IsoDate | null {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:[ t]\d{2}:\d{2}(?::\d{2})?(?:\.0+)?z?)?$/.exec(text) ?? []
  if (iso) return isIsoDate(iso) ? iso : null
  const [, day = "", month = "", year = ""] =
    /^(?:ngay )?(\d{1,2})(?:\s*[/.-]\s*| thang )(\d{1,2})(?:\s*[/.-]\s*| nam )(\d{4})$/.exec(text) ?? []
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  return isIsoDate(date) ? date : null
}

const inRange = (value: ListedDate): { value: ListedDate } | { problem: DateProblem } =>
  value.year >= FIRST_YEAR && value.year <= LAST_YEAR ? { value } : { problem: "year_out_of_range" }
