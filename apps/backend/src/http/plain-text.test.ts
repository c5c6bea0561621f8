import { plainText, plainTexts } from "./plain-text"

test.each([
  ["Trà\u0000 hoa\u0007", "Trà hoa"],
  ["dòng một\ndòng hai\tba", "dòng một\ndòng hai\tba"],
  ["e\u0302\u0301", "ế"],
  ["\u202e₫000.1", "₫000.1"],
  ["\u200b\ufeff", ""],
  ["\ud800a", "a"],
  ["👨‍👩‍👧 🍵", "👨‍👩‍👧 🍵"],
  ["<b>'; drop table cart; --", "<b>'; drop table cart; --"],
])("%j becomes %j", (typed, plain) => expect(plainText(typed)).toBe(plain))

test("brackets in brackets have an end", () =>
  expect(() => plainTexts(JSON.parse("[".repeat(40_000) + "]".repeat(40_000)))).not.toThrow())

test("everything inside is plain too, and what is no text stays", () =>
  expect(plainTexts({ "a\u0000": ["b\u0000", 1, null], c: { d: true } })).toEqual({
    a: ["b", 1, null],
    c: { d: true },
  }))
