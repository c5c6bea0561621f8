import { type IsoDate, isoDate } from "./iso-date"

/** Asia/Ho_Chi_Minh is UTC+7 all year: no summer time since 1975. */
const OFFSET = 7 * 3_600_000

/** The calendar day in Vietnam at a moment. Only the backend's clock asks; everyone else is told what today is. */
export function todayInVietnam(now: Date): IsoDate {
  return isoDate(inVietnam(now))
}

/** A moment moved so that its UTC fields read as Vietnam's wall clock. */
export function inVietnam(moment: Date): Date {
  return new Date(moment.getTime() + OFFSET)
}
