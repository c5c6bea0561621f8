import { dong } from "../money/dong"

/** Why a row of a carrier's remittance did not settle by itself. */
export const REMITTANCE_PROBLEMS = [
  "unknown_parcel",
  "not_collected",
  "other_holder",
  "amount_differs",
  "already_settled",
  "repeated",
  "typed_code",
] as const
export type RemittanceProblem = (typeof REMITTANCE_PROBLEMS)[number]

/** What we know of the parcel that a row names. */
export interface RemittedParcel {
  /** Its cash as it was written down at the door; null while nobody has collected any. */
  collected: { amount: number; heldBy: "producer" | "carrier" | "operator"; isSettled: boolean } | null
  /** A row before this one, of the same file, names the same parcel. */
  isRepeated: boolean
  /** Only a code that people typed when they sent it names the parcel: none of the carrier's orders, none of ours. */
  isTyped: boolean
}

/**
 * What a row that says "so many đồng were collected for this parcel" amounts to: null when it fits to the đồng and
 * settles, else why not. What only a typed code names is never settled unseen: whoever typed it could have typed another
 * parcel's. `parcel` is null when the row's code names no parcel. Refuses (RangeError) sums that are not whole đồng.
 */
export function judgeRemittance(amount: number, parcel: RemittedParcel | null): RemittanceProblem | null {
  const told = dong(amount)
  if (!parcel) return "unknown_parcel"
  const { collected, isRepeated, isTyped } = parcel
  if (isRepeated) return "repeated"
  if (!collected) return "not_collected"
  if (collected.isSettled) return "already_settled"
  if (collected.heldBy !== "carrier") return "other_holder"
  if (told !== dong(collected.amount)) return "amount_differs"
  return isTyped ? "typed_code" : null
}
