import fc from "fast-check"
import { expect, test } from "vitest"
import { addDays } from "../calendar/iso-date"
import { communeDueOn, REMINDER_DAYS, reminderDue, renewalWindow } from "./deadlines"

const ENDS = "2027-12-31"

test.each([
  ["2027-07-03", "not_yet"],
  ["2027-07-04", "open"],
  ["2027-09-02", "open"],
  ["2027-09-03", "late"],
  ["2028-01-10", "late"],
] as const)("on %s the renewal is %s", (today, state) => expect(renewalWindow(ENDS, today).state).toBe(state))

test("the window is 180 to 120 days before the end", () =>
  expect(renewalWindow(ENDS, "2027-01-01")).toMatchObject({ opensOn: "2027-07-04", closesOn: "2027-09-02" }))

test.each([
  ["2027-07-03", null],
  ["2027-07-04", 180],
  ["2027-08-02", 180],
  ["2027-08-03", 150],
  ["2027-09-02", 120],
  ["2027-12-30", 120],
  ["2027-12-31", null],
] as const)("on %s the reminder of %s days is due", (today, days) => expect(reminderDue(ENDS, today)).toBe(days))

test("day by day each reminder comes due once, in order", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), (start) => {
      const days = Array.from({ length: 400 }, (_, n) => reminderDue(ENDS, addDays(ENDS, n - 400 + start)))
      const heard = days.filter((due, index) => due !== null && due !== days[index - 1])
      expect(heard).toEqual(REMINDER_DAYS.slice(REMINDER_DAYS.length - heard.length))
    }),
  ))

test("the commune has fifteen office days, holidays of the state apart", () => {
  expect(communeDueOn("2026-11-23")).toBe("2026-12-15")
  expect(communeDueOn("2026-04-20") > addDays("2026-04-20", 21)).toBe(true)
})
