import { expect, test } from "vitest"
import { dueIn } from "./due-in"

const NOW = Date.parse("2026-11-22T03:00:00Z")
const by = (iso: string) => dueIn({ state: "placed", confirmBy: iso }, NOW)

test("a new parcel counts down, and turns red in its last three hours", () => {
  expect(by("2026-11-22T09:00:00Z")).toEqual({ minutes: 360, tone: "now" })
  expect(by("2026-11-22T05:59:00Z")).toEqual({ minutes: 179, tone: "late" })
  expect(by("2026-11-22T02:00:00Z")).toEqual({ minutes: -60, tone: "late" })
})

test("what is taken on is work, what is on the road is well", () => {
  expect(dueIn({ state: "confirmed", confirmBy: null }, NOW)).toEqual({ minutes: null, tone: "now" })
  expect(dueIn({ state: "placed", confirmBy: null }, NOW)).toEqual({ minutes: null, tone: "now" })
  expect(dueIn({ state: "shipped", confirmBy: null }, NOW)).toEqual({ minutes: null, tone: "ok" })
})
