import fc from "fast-check"
import { expect, test } from "vitest"
import { formatPhone, normalizePhone } from "./phone"

test.each([
  ["0912345678", "0912345678", "0912 345 678"],
  ["0912 345 678", "0912345678", "0912 345 678"],
  ["0912.345.678", "0912345678", "0912 345 678"],
  ["(091) 234-5678", "0912345678", "0912 345 678"],
  ["+84 912 345 678", "0912345678", "0912 345 678"],
  ["+84 (0)912 345 678", "0912345678", "0912 345 678"],
  ["84912345678", "0912345678", "0912 345 678"],
  ["0084912345678", "0912345678", "0912 345 678"],
  ["+84\u00a0384\u00a0567\u00a0890", "0384567890", "0384 567 890"],
  ["\u202a0912345678\u202c", "0912345678", "0912 345 678"],
  ["024 3825 1234", "02438251234", "024 3825 1234"],
  ["+84 28 3822 1234", "02838221234", "028 3822 1234"],
  ["0292 3825 123", "02923825123", "0292 3825 123"],
])("%s is %s, shown %s", (typed, canonical, shown) => {
  expect(normalizePhone(typed)).toBe(canonical)
  expect(formatPhone(typed)).toBe(shown)
})

test.each([
  "",
  "0",
  "091234567",
  "09123456789",
  "0112345678",
  "01234567890", // eleven-digit mobiles ended in 2018
  "0243825123",
  "912345678",
  "+1 912 345 678",
  "+84 912 345 67",
  "++84912345678",
  "0912345678 hoặc 0987654321",
  "0912a45678",
  "19001234",
])("%s is no phone and is shown as it is", (typed) => {
  expect(normalizePhone(typed)).toBeNull()
  expect(formatPhone(typed)).toBe(typed)
})

const mobile = fc
  .tuple(fc.constantFrom("3", "5", "7", "8", "9"), fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }))
  .map(([prefix, digits]) => `0${prefix}${digits.join("")}`)

test("however a number is written it is the same number", () =>
  fc.assert(
    fc.property(mobile, (phone) => {
      for (const typed of [phone, formatPhone(phone), `+84${phone.slice(1)}`, `84 ${phone}`])
        expect(normalizePhone(typed)).toBe(phone)
    }),
  ))

test("a number once normalized stays as it is", () =>
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const phone = normalizePhone(typed)
      expect(phone === null || normalizePhone(phone) === phone).toBe(true)
    }),
  ))
