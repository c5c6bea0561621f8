import { expect, test } from "vitest"
import { starWords } from "./stars"

test.each([
  ["valid", "vi", undefined, false, "4 sao"],
  ["valid", "vi", "2027-04-23", false, "4 sao, còn hạn tới 23/04/2027"],
  ["valid", "vi", "2026-12-31", true, "4 sao, còn hạn ít nhất tới 31/12/2026"],
  ["valid", "en", "2026-12-31", true, "4 stars, valid at least until 31 Dec 2026"],
  ["grace", "vi", "2027-04-23", false, "4 sao, chờ gia hạn"],
  ["grace", "en", undefined, false, "4 stars, renewal pending"],
] as const)("%s stars in %s until %s (at least: %s) read %s", (state, locale, until, atLeast, words) =>
  expect(starWords(4, state, locale, until, atLeast).replace("\u00a0", " ")).toBe(words),
)
