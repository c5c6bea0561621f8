import type { Basket } from "@ocop/contract"
import { expect, test } from "vitest"
import { giftWeeks, mondayOf } from "./gift-weeks"

const parcel = (from: string | null) =>
  ({ shipping: [{ arrives: from && { from, to: from } }] }) as unknown as Basket["parcels"][number]
const TET = { tet: "2027-02-06", closesOn: "2027-02-02", reopensOn: "2027-02-12" }

test.each([
  ["2026-11-23", "2026-11-23"],
  ["2026-11-29", "2026-11-23"],
  ["2027-01-01", "2026-12-28"],
])("the week of %s begins on %s", (day, monday) => expect(mondayOf(day)).toBe(monday))

test("begins with the week in which the slowest parcel can be there", () => {
  const [first] = giftWeeks({ parcels: [parcel("2026-11-25"), parcel("2026-12-02")], tet: null })
  expect(first).toEqual({ monday: "2026-11-30", sunday: "2026-12-06", rest: "none" })
})

test("is silent while the days are unknown", () => {
  expect(giftWeeks({ parcels: [], tet: null })).toEqual([])
  expect(giftWeeks({ parcels: [parcel("2026-11-25"), parcel(null)], tet: null })).toEqual([])
})

test("says in which weeks carriers rest", () => {
  const weeks = giftWeeks({ parcels: [parcel("2027-01-20")], tet: TET })
  expect(weeks.slice(0, 5).map(({ monday, rest }) => [monday, rest])).toEqual([
    ["2027-01-18", "none"],
    ["2027-01-25", "none"],
    ["2027-02-01", "partly"],
    ["2027-02-08", "partly"],
    ["2027-02-15", "none"],
  ])
  const longer = giftWeeks({ parcels: [parcel("2027-01-27")], tet: { ...TET, closesOn: "2027-02-01" } })
  expect(longer[1]).toMatchObject({ monday: "2027-02-01", rest: "wholly" })
})
