import { expect, test } from "vitest"
import { fieldWords, valueWords } from "./change-words"

test.each([
  ["role", "vi", "Việc"],
  ["role", "en", "Role"],
  ["nobodyWordedThis", "vi", "nobodyWordedThis"],
  ["constructor", "en", "constructor"],
] as const)("the field %s in %s: %s", (field, locale, words) => expect(fieldWords(field, locale)).toBe(words))

test.each([
  ["packer", "vi", "gói hàng"],
  [true, "en", "yes"],
  [95_000, "vi", "95.000"],
  ["2026-12-22", "vi", "22/12/2026"],
  ["toString", "vi", "toString"],
  ["được mùa", "en", "được mùa"],
] as const)("the value %s in %s: %s", (value, locale, words) => expect(valueWords(value, locale)).toBe(words))
