import type { ListingDraft, ListingReviewStanding, ShopListing } from "@ocop/contract"
import { expect, test } from "vitest"
import { draftStateOf, stateOf } from "./state-of"

const pack = { variantId: "v", title: { vi: "Túi", en: null }, price: 1, reducedPrice: null, hasOwnStock: true }
const listing = (change: Partial<ShopListing>, stock = { stocked: 5, reserved: 0 }): ShopListing => ({
  productId: "p",
  handle: "tom-kho",
  name: "Tôm khô",
  group: "food",
  illustration: "seafood",
  photoId: null,
  isPaused: false,
  isOnSale: true,
  sample: false,
  leadTimeDays: null,
  packs: [{ ...pack, ...stock }],
  draftId: null,
  review: null,
  stars: null,
  ...change,
})
const review = (state: ListingReviewStanding["state"]): ListingReviewStanding => ({
  id: "r",
  kind: "change",
  state,
  sentAt: "2026-11-22T00:00:00Z",
  decidedAt: null,
  reason: null,
})

test.each([
  ["selling", {}, undefined],
  ["out", {}, { stocked: 0, reserved: 0 }],
  ["out", {}, { stocked: 3, reserved: 3 }],
  ["paused", { isPaused: true, isOnSale: false }, undefined],
  ["waitingShop", { isOnSale: false }, undefined],
  ["waitingChange", { review: review("waiting") }, undefined],
  ["refused", { review: review("refused"), isPaused: true }, undefined],
  ["selling", { review: review("accepted") }, undefined],
] as const)("%s", (state, change, stock) => expect(stateOf(listing(change, stock))).toBe(state))

test.each([
  [null, "draft"],
  [review("withdrawn"), "draft"],
  [review("waiting"), "waiting"],
  [review("more_wanted"), "more_wanted"],
] as const)("a draft: %#", (standing, state) => expect(draftStateOf({ review: standing } as ListingDraft)).toBe(state))
