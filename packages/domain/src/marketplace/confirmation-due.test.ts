import { expect, test } from "vitest"
import { confirmationDue, confirmationReminder } from "./confirmation-due"

const placed = new Date("2026-11-22T01:00:00Z")

test("a day to confirm, reminded after half of it", () => {
  expect(confirmationDue(placed, 24)).toEqual(new Date("2026-11-23T01:00:00Z"))
  expect(confirmationReminder(placed, 24)).toEqual(new Date("2026-11-22T13:00:00Z"))
  expect(confirmationReminder(placed, 1)).toEqual(new Date("2026-11-22T01:30:00Z"))
})

test.each([0, -1, Number.NaN])("%d hours are refused", (hours) =>
  expect(() => confirmationDue(placed, hours)).toThrow(RangeError),
)
