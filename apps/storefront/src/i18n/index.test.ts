import { expect, test } from "vitest"
import { href, inLocale, pathWithoutLocale } from "."

test.each([
  ["vi", "/", "/"],
  ["en", "/", "/en"],
  ["vi", "/san-pham/gao", "/san-pham/gao"],
  ["en", "/san-pham/gao", "/en/san-pham/gao"],
] as const)("%s of %s is %s", (locale, path, expected) => expect(href(locale, path)).toBe(expected))

test.each([
  ["/vi", "/"],
  ["/en", "/"],
  ["/", "/"],
  ["/en/gio", "/gio"],
  ["/vi/gio", "/gio"],
  ["/ensemble", "/ensemble"],
])("%s without its language is %s", (pathname, expected) => expect(pathWithoutLocale(pathname)).toBe(expected))

test("English falls back to the maker's own words", () => {
  expect(inLocale({ vi: "túi 2 kg", en: null }, "en")).toBe("túi 2 kg")
  expect(inLocale({ vi: "túi 2 kg", en: "2 kg bag" }, "en")).toBe("2 kg bag")
})
