import * as fc from "fast-check"
import { expect, test } from "vitest"
import { arrivalWindow } from "../shipping/arrival-window"
import { addDays } from "./iso-date"
import { lastOrderDay, type TetSeason, tetSeason } from "./tet"

const NEW_YEARS = ["2026-02-17", "2027-02-06", "2028-01-26"]
const REST = { closesDaysBefore: 4, reopensDaysAfter: 6, shownDaysBefore: 56 }
const SEASON_2027: TetSeason = { tet: "2027-02-06", closesOn: "2027-02-02", reopensOn: "2027-02-12" }

test.each([
  ["2026-11-22", null],
  ["2026-12-11", null],
  ["2026-12-12", SEASON_2027],
  ["2027-02-06", SEASON_2027],
  ["2027-02-11", SEASON_2027],
  ["2027-02-12", null],
])("on %s", (today, season) => expect(tetSeason(today, NEW_YEARS, REST)).toEqual(season))

test.each([
  ["a day on the way", 1, { daysFrom: 1, daysTo: 2 }, "2027-01-28"],
  ["far, and a slow maker", 5, { daysFrom: 3, daysTo: 6 }, "2027-01-19"],
  ["on the same day", 0, { daysFrom: 0, daysTo: 0 }, "2027-02-01"],
])("%s", (_name, lead, days, last) => expect(lastOrderDay("2026-12-20", SEASON_2027, lead, days)).toBe(last))

test("too late is too late", () => {
  expect(lastOrderDay("2027-01-29", SEASON_2027, 1, { daysFrom: 1, daysTo: 2 })).toBeNull()
  expect(lastOrderDay("2027-02-08", SEASON_2027, 0, { daysFrom: 0, daysTo: 0 })).toBeNull()
})

test("ordered on the last day it arrives in time, ordered a day later it does not", () =>
  fc.assert(
    fc.property(fc.nat(10), fc.nat(5), fc.nat(5), (lead, from, more) => {
      const days = { daysFrom: from, daysTo: from + more }
      const last = lastOrderDay("2026-12-12", SEASON_2027, lead, days)
      if (last === null) return
      expect(arrivalWindow(last, lead, days).to < SEASON_2027.closesOn).toBe(true)
      expect(arrivalWindow(addDays(last, 1), lead, days).to < SEASON_2027.closesOn).toBe(false)
    }),
  ))
