import { expect, test } from "vitest"
import { dueIn } from "./due-in"

const now = Date.parse("2026-11-22T08:00:00Z")

test.each([
  ["2026-11-22T09:00:30Z", 60, "late"],
  ["2026-11-22T10:59:59Z", 179, "late"],
  ["2026-11-22T11:00:00Z", 180, "now"],
  ["2026-11-22T07:59:00Z", -1, "late"],
] as const)("a parcel to confirm by %s: %i minutes, %s", (confirmBy, minutes, tone) =>
  expect(dueIn({ state: "placed", confirmBy }, now)).toEqual({ minutes, tone }),
)

test.each([
  ["undeliverable", "late"],
  ["confirmed", "now"],
  ["shipped", "ok"],
  ["cancelled", "calm"],
] as const)("%s is %s, and nobody counts", (state, tone) =>
  expect(dueIn({ state, confirmBy: null }, now)).toEqual({ minutes: null, tone }),
)
