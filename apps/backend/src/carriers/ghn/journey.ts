import type { Journey } from "../../modules/carrier/waybills"
import type { TrackedJourney } from "../carrier"

/**
 * GHN's words for where a parcel is, as its documentation lists them. A failed attempt (`delivery_fail`) is still on
 * the road: GHN tries again before it brings the parcel back.
 */
const JOURNEY_OF: Record<string, Journey> = {
  ready_to_pick: "waiting",
  picking: "waiting",
  money_collect_picking: "waiting",
  picked: "travelling",
  storing: "travelling",
  transporting: "travelling",
  sorting: "travelling",
  delivering: "travelling",
  money_collect_delivering: "travelling",
  delivery_fail: "travelling",
  delivered: "delivered",
  waiting_to_return: "returning",
  return: "returning",
  return_transporting: "returning",
  return_sorting: "returning",
  returning: "returning",
  return_fail: "returning",
  returned: "returned",
  cancel: "cancelled",
  exception: "lost",
  damage: "lost",
  lost: "lost",
}

/** A word that is new to us moves nothing: the parcel stays where it was said to be, and somebody looks. */
export function journeyOf(word: string): TrackedJourney {
  const journey = JOURNEY_OF[word] ?? null
  if (!journey) return { journey, word, problem: "unknown_word" }
  if (journey === "lost") return { journey, word, problem: word }
  return { journey, word, problem: journey === "cancelled" ? "cancelled_by_carrier" : null }
}
