import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays } from "../calendar/iso-date"
import { reassessmentDueOn, roundWarnings, windowFor } from "./round-windows"

test.each([
  ["province", "2026-10-30", "2026-10-30", "2026-12-30"],
  ["province", "2026-10-31", "2027-04-30", "2027-06-30"],
  ["province", "2027-04-30", "2027-04-30", "2027-06-30"],
  ["province", "2027-05-01", "2027-10-30", "2027-12-30"],
  ["ministry", "2026-11-22", "2027-01-30", "2027-03-30"],
  ["ministry", "2027-01-31", "2027-07-30", "2027-09-30"],
] as const)("%s: what is proposed on %s is for the window of %s, before %s", (level, on, proposalsBy, before) =>
  expect(windowFor(level, on)).toEqual({ level, proposalsBy, before }),
)

test("before the decision was in force there is no window and no deadline", () => {
  expect(windowFor("province", "2026-05-21")).toBeNull()
  expect(roundWarnings({ proposalsBy: "2026-05-01", heldOn: "2026-06-30" })).toEqual([])
  expect(reassessmentDueOn("2026-05-21")).toBeNull()
})

test.each([
  ["2026-10-30", "2026-12-29", []],
  ["2026-10-30", "2026-12-30", ["held_late"]],
  ["2026-10-15", "2026-12-10", []],
  ["2026-10-30", "2026-10-29", ["held_before_proposals"]],
  ["2026-11-15", "2026-12-10", ["extra_round"]],
  ["2026-09-01", "2026-09-20", ["extra_round"]],
  ["2027-04-30", "2027-06-30", ["held_late"]],
])("proposals by %s, held on %s: %j", (proposalsBy, heldOn, warnings) =>
  expect(roundWarnings({ proposalsBy, heldOn })).toEqual(warnings),
)

test("a re-assessment is decided within 45 days of a complete file", () =>
  expect(reassessmentDueOn("2026-11-22")).toBe("2027-01-06"))

const days = fc.integer({ min: 0, max: 3650 }).map((n) => addDays("2026-05-22", n))

test("every day has a window that it is in time for, and a later day never an earlier one", () =>
  fc.assert(
    fc.property(days, days, fc.constantFrom("province" as const, "ministry" as const), (a, b, level) => {
      const [early, late] = a < b ? [a, b] : [b, a]
      const [first, second] = [windowFor(level, early), windowFor(level, late)]
      expect(first && first.proposalsBy >= early && first.before > first.proposalsBy).toBe(true)
      expect(first && second && first.before <= second.before).toBe(true)
    }),
  ))
