import { arrivalWindow } from "../shipping/arrival-window"
import { addDays, type IsoDate } from "./iso-date"

/** When carriers rest around Tết, in days from the first day of the lunar year. */
export interface TetRest {
  /** Their last delivery is the day before this many days before Tết. */
  closesDaysBefore: number
  /** They drive again this many days after it. */
  reopensDaysAfter: number
  /** How long before Tết anybody needs to be told. */
  shownDaysBefore: number
}

export interface TetSeason {
  /** The first day of the lunar year. */
  tet: IsoDate
  /** The first day without deliveries. */
  closesOn: IsoDate
  /** The first day with deliveries again. */
  reopensOn: IsoDate
}

/**
 * The Tết that `today` is shortly before, or whose rest it is in; null when it is far. `newYears` are first days of lunar
 * years in Vietnam's calendar (in UTC+7 they may differ from China's by a day: 2030), in any order.
 */
export function tetSeason(today: IsoDate, newYears: readonly IsoDate[], rest: TetRest): TetSeason | null {
  const seasons = newYears.map((tet) => ({
    tet,
    closesOn: addDays(tet, -rest.closesDaysBefore),
    reopensOn: addDays(tet, rest.reopensDaysAfter),
  }))
  return seasons.find(({ tet, reopensOn }) => addDays(tet, -rest.shownDaysBefore) <= today && today < reopensOn) ?? null
}

/**
 * The last day to order so that a parcel surely arrives before carriers rest, by the maker's lead time and the carrier's
 * slowest day; null when that day is past. Refuses (RangeError) what `arrivalWindow` refuses.
 */
export function lastOrderDay(
  today: IsoDate,
  { closesOn }: TetSeason,
  leadTimeDays: number,
  days: { daysFrom: number; daysTo: number },
): IsoDate | null {
  for (let day = addDays(closesOn, -1); day >= today; day = addDays(day, -1))
    if (arrivalWindow(day, leadTimeDays, days).to < closesOn) return day
  return null
}
