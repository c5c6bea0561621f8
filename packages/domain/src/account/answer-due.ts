import { addDays, type IsoDate, weekdayOf } from "../calendar/iso-date"
import { addWorkingDays } from "../calendar/working-days"

const SUNDAY = 0
const WORKING_DAYS = 2

/**
 * The last day on which a request about personal data may be answered: two working days after it was made
 * (Personal-data Law 91/2025). Saturdays count as working days here, so that we are never later than the law.
 */
export function answerDue(askedOn: IsoDate): IsoDate {
  return addWorkingDays(weekdayOf(askedOn) === SUNDAY ? addDays(askedOn, -1) : askedOn, WORKING_DAYS)
}
