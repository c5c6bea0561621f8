import { expect, test } from "vitest"
import { REGION_OF_PROVINCE } from "./region"

/** The 34 provinces and cities since 1 July 2025. */
const PROVINCES =
  "01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96".split(" ")

test("every province of today has its region, and no other code has one", () =>
  expect(Object.keys(REGION_OF_PROVINCE).sort()).toEqual(PROVINCES))

test.each([
  ["northern_midlands", 9],
  ["red_river_delta", 6],
  ["north_central", 5],
  ["south_central_highlands", 6],
  ["southeast", 3],
  ["mekong_delta", 5],
])("%s has %i provinces", (region, count) =>
  expect(Object.values(REGION_OF_PROVINCE).filter((r) => r === region)).toHaveLength(count),
)
