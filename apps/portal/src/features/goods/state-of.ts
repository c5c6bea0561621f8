import type { ListingDraft, ShopListing } from "@ocop/contract"
import type { GoodsWords } from "./words"

export type GoodsState = keyof GoodsWords["states"]

/** What a shop's people should know first of one product. */
export function stateOf(listing: ShopListing): GoodsState {
  const { review, isPaused, isOnSale, packs } = listing
  if (review?.state === "refused" || review?.state === "more_wanted") return review.state
  if (isPaused) return "paused"
  if (!isOnSale) return "waitingShop"
  if (review?.state === "waiting") return "waitingChange"
  return packs.some(({ stocked, reserved, hasOwnStock }) => !hasOwnStock || stocked > reserved) ? "selling" : "out"
}

/** The same of one that is not listed yet. */
export function draftStateOf({ review }: ListingDraft): GoodsState {
  if (review?.state === "waiting" || review?.state === "refused" || review?.state === "more_wanted") return review.state
  return "draft"
}

/** Shape tells first, colour second: green goes on by itself, indigo waits, red asks for something. */
export const TONE: Record<GoodsState, "green" | "blue" | "red" | "plain"> = {
  selling: "green",
  paused: "plain",
  out: "red",
  waitingShop: "blue",
  waiting: "blue",
  waitingChange: "blue",
  refused: "red",
  more_wanted: "red",
  draft: "plain",
}
