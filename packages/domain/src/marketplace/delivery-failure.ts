/** Why a parcel came back from the door. */
export const FAILURE_REASONS = ["no_answer", "refused", "wrong_address", "other"] as const
export type FailureReason = (typeof FAILURE_REASONS)[number]

/**
 * Whether a phone may no longer pay at the door: it refused `limit` parcels or more. Refuses (RangeError) a limit under 1
 * and counts that are no whole numbers from 0.
 */
export function mustPayAhead(refusals: number, limit: number): boolean {
  if (!Number.isSafeInteger(limit) || limit < 1) throw new RangeError(`Not a limit of refusals: ${limit}`)
  if (!Number.isSafeInteger(refusals) || refusals < 0) throw new RangeError(`Not a count of refusals: ${refusals}`)
  return refusals >= limit
}
