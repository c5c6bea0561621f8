import { addDays, type IsoDate } from "../calendar/iso-date"
import { todayInVietnam } from "../calendar/today-in-vietnam"
import { addWorkingDays } from "../calendar/working-days"

export interface ReturnTerms {
  /** Days after delivery within which a case may be opened. */
  windowDays: number
  /** Working days (Monday to Saturday) that the shop has to answer. */
  answerWorkingDays: number
  /** Days after a refusal within which it may be taken to the operator. */
  appealDays: number
  /** Days after a replacement left within which its buyer may say that it did not come; then it counts as arrived. */
  replacementDays: number
}

/** The last day on which a case may be opened about a parcel delivered on this day. */
export const returnableUntil = (deliveredOn: IsoDate, { windowDays }: Pick<ReturnTerms, "windowDays">): IsoDate =>
  addDays(deliveredOn, windowDays)

/**
 * From when nothing of a parcel can be sent back any more, and its money may be paid out: the first moment, in Vietnam, of
 * the day after the last on which a case may be opened.
 */
export const releasableFrom = (deliveredAt: Date, terms: Pick<ReturnTerms, "windowDays">): Date =>
  new Date(`${addDays(returnableUntil(todayInVietnam(deliveredAt), terms), 1)}T00:00:00+07:00`)

/** Whether a case may be opened today. Days are Vietnam's; a delivery in the future is none. */
export const isReturnable = (today: IsoDate, deliveredOn: IsoDate, terms: Pick<ReturnTerms, "windowDays">): boolean =>
  today >= deliveredOn && today <= returnableUntil(deliveredOn, terms)

/** The last day on which the shop may answer a case that was opened on this day; on the next it is the operator's. */
export const answerBy = (openedOn: IsoDate, { answerWorkingDays }: Pick<ReturnTerms, "answerWorkingDays">): IsoDate =>
  addWorkingDays(openedOn, answerWorkingDays)

/** The last day on which a refusal of this day may be taken to the operator. */
export const appealableUntil = (refusedOn: IsoDate, { appealDays }: Pick<ReturnTerms, "appealDays">): IsoDate =>
  addDays(refusedOn, appealDays)

/** The last day on which a replacement that left on this day may be said not to have come. */
export const objectableUntil = (sentOn: IsoDate, { replacementDays }: Pick<ReturnTerms, "replacementDays">): IsoDate =>
  addDays(sentOn, replacementDays)
