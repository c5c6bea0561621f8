import { expect, test } from "vitest"
import { actWords, isWorded } from "./act-words"

test.each([
  ["member.invited", "vi", "mời thêm người"],
  ["member.invited", "en", "invited somebody"],
  ["nobody.knows", "vi", "nobody.knows"],
  ["constructor", "en", "constructor"],
] as const)("%s in %s: %s", (act, locale, words) => expect(actWords(act, locale)).toBe(words))

test("an act is worded or it is not", () =>
  expect([isWorded("listing.price_changed"), isWorded("listing.nothing")]).toEqual([true, false]))
