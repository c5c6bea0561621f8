import { addDays, type IsoDate, todayInVietnam } from "@ocop/domain"
import { Refusal } from "../http/problem"

const MOST_DAYS = 366

/**
 * The moment at which an assistance ends whose last day this is, in Vietnam.
 * @throws Refusal invalid_fields for a day that has passed, or is more than a year ahead.
 */
export function endOfAssistance(day: IsoDate, now: Date): Date {
  const today = todayInVietnam(now)
  if (day < today || day > addDays(today, MOST_DAYS))
    throw new Refusal("invalid_fields", "An assistance ends within a year", { assistUntil: "out_of_range" })
  return new Date(`${addDays(day, 1)}T00:00:00+07:00`)
}

/** The last day of an assistance that ends at this moment. */
export const lastDayOf = (ends: Date): IsoDate => todayInVietnam(new Date(ends.getTime() - 1))
