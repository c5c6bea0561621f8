import fc from "fast-check"
import { expect, test } from "vitest"
import { accountName, accountNumber, maskAccount } from "./bank-account"
import { BANKS, bankOf } from "./banks"

test.each([
  ["Hợp tác xã  Định An", "HOP TAC XA DINH AN"],
  ['Cty TNHH "Lê & Gia" (Thanh Hóa)', "CTY TNHH LE & GIA (THANH HOA)"],
  [" đặng thị út ", "DANG THI UT"],
  ["…", ""],
])("%s → %s", (typed, name) => expect(accountName(typed)).toBe(name))

test("a name written as a bank does stays as it is", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (typed) => {
      const name = accountName(typed)
      expect(name).toMatch(/^[A-Z0-9 .,&()/-]{0,60}$/)
      expect(accountName(name)).toBe(name)
    }),
  ))

test.each([
  ["0123 456 789", "0123456789"],
  ["07-1234.5678", "0712345678"],
  ["ab12", "AB12"],
  ["123", null],
  ["12345678901234567890", null],
  ["0123/456", null],
  ["", null],
])("%s → %s", (typed, number) => expect(accountNumber(typed)).toBe(number))

test("a masked number never tells more than four of its characters, nor half of them", () =>
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{4,19}$/), (number) => {
      const shown = maskAccount(number).replace(/[• ]/g, "")
      expect(shown.length).toBeLessThanOrEqual(Math.min(4, number.length / 2))
      expect(number.endsWith(shown)).toBe(true)
    }),
  ))

test("banks have a number of their own", () => {
  expect(new Set(BANKS.map(({ bin }) => bin)).size).toBe(BANKS.length)
  for (const { bin, name } of BANKS) {
    expect(bin).toMatch(/^\d{6}$/)
    expect(bankOf(bin)?.name).toBe(name)
  }
  expect(bankOf("970405")?.name).toBe("Agribank")
  expect(bankOf("000000")).toBeNull()
})
