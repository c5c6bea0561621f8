import { type IsoDate, partsOf } from "./iso-date"
import { inVietnam, todayInVietnam } from "./today-in-vietnam"

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

/**
 * "22/11/2026" in Vietnamese; "22 Nov 2026" in English, where 05/06 would be read two ways.
 * Refuses (RangeError) what is not a date.
 */
export function formatDate(date: IsoDate, locale: "vi" | "en" = "vi"): string {
  const { year, month, day } = partsOf(date)
  if (locale === "en") return `${day} ${MONTHS[month - 1]} ${year}`
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** A moment on Vietnam's wall clock: "14:05 22/11/2026", "14:05, 22 Nov 2026". Takes a Date or its ISO text. */
export function formatMoment(moment: Date | string, locale: "vi" | "en" = "vi"): string {
  const at = new Date(moment)
  const time = inVietnam(at).toISOString().slice(11, 16)
  return `${time}${locale === "en" ? ", " : " "}${formatDate(todayInVietnam(at), locale)}`
}
