import type { ShopAct, ShopParcelCard } from "@ocop/contract"
import { expect, test } from "vitest"
import { nextStep, otherSteps } from "./next-step"

const card = (state: ShopParcelCard["state"], acts: ShopAct[], isPickup = false) => ({ state, acts, isPickup })

test.each<[ShopParcelCard["state"], ShopAct[], boolean, string | null]>([
  ["placed", ["confirm", "decline"], false, "confirm"],
  ["placed", [], false, null],
  ["confirmed", ["pack", "decline"], false, "pack"],
  ["packed", ["ship", "cancel"], false, "ship"],
  ["packed", ["ship", "cancel"], true, "handOver"],
  ["shipped", ["deliver", "fail"], false, "deliver"],
  ["undeliverable", ["ship", "cancel"], false, "shipAgain"],
  ["delivered", [], false, null],
])("%s with %j (picked up: %s): %s", (state, acts, isPickup, label) =>
  expect(nextStep(card(state, acts, isPickup))?.label ?? null).toBe(label),
)

test("what could not be delivered is given up, what is packed is cancelled", () => {
  expect(otherSteps(card("undeliverable", ["ship", "cancel"])).map(({ label }) => label)).toEqual(["cancelReturned"])
  expect(otherSteps(card("packed", ["ship", "cancel"])).map(({ label }) => label)).toEqual(["cancel"])
  expect(otherSteps(card("shipped", ["deliver", "fail"])).map(({ label }) => label)).toEqual(["fail"])
})
