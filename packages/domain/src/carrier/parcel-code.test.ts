import fc from "fast-check"
import { expect, test } from "vitest"
import { readParcelCode } from "./parcel-code"

const letter = fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ")

test("a code is read back, however a file writes it", () =>
  fc.assert(
    fc.property(
      fc.array(letter, { minLength: 8, maxLength: 8 }),
      fc.constantFrom("", "-", " ", " - "),
      fc.boolean(),
      (letters, between, isSmall) => {
        const written = `${letters.slice(0, 4).join("")}${between}${letters.slice(4).join("")}`
        const code = `${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`
        expect(readParcelCode(isSmall ? written.toLowerCase() : written)).toBe(code)
      },
    ),
  ))

test.each(["", "7Q2M", "7Q2M-9XWDA", "7Q2M-9XW?", "7Q2M_9XWD1"])("%s is no parcel's code", (text) =>
  expect(readParcelCode(text)).toBeNull(),
)
