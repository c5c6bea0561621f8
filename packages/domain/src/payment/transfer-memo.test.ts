import fc from "fast-check"
import { expect, test } from "vitest"
import { isTransferMemo, memoIn, transferMemo } from "./transfer-memo"

const bytes = fc.uint8Array({ minLength: 5, maxLength: 16 })
const memo = bytes.map((random) => transferMemo(random))
/** What a bank writes around a memo: never a C, so that no second one can begin by chance. */
const around = fc.stringMatching(/^[A-BD-Za-bd-z0-9 .,/-]{0,30}$/)

test("a memo fits into VietQR's 25 characters and is one", () =>
  fc.assert(
    fc.property(memo, (memo) => {
      expect(memo).toMatch(/^[A-Z0-9]{11}$/)
      expect(isTransferMemo(memo)).toBe(true)
    }),
  ))

test("it is found again whatever the bank writes around it", () =>
  fc.assert(
    fc.property(memo, around, around, (memo, before, after) => {
      expect(memoIn(`${before}${memo}${after}`)).toBe(memo)
      expect(memoIn(`${before} ${memo.toLowerCase()} ${after}`)).toBe(memo)
    }),
  ))

test("blanks, dashes and stops inside it are read over", () =>
  fc.assert(
    fc.property(memo, fc.array(fc.constantFrom("", " ", "-", ".", " - "), { minLength: 11 }), (memo, noise) => {
      const noisy = [...memo].map((letter, i) => letter + noise[i]).join("")
      expect(memoIn(`CT DEN ${noisy} FT26326`)).toBe(memo)
    }),
  ))

test("O for 0 and I or L for 1 are read as meant", () =>
  fc.assert(
    fc.property(memo, (memo) => {
      const typed = `CX${memo.slice(2).replaceAll("0", "O").replaceAll("1", "l")}`
      expect(memoIn(typed)).toBe(memo)
    }),
  ))

test("one wrong character is no memo, and never another order's", () =>
  fc.assert(
    fc.property(
      memo,
      fc.integer({ min: 2, max: 10 }),
      fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"),
      (memo, at, letter) => {
        fc.pre(memo[at] !== letter)
        expect(isTransferMemo(memo.slice(0, at) + letter + memo.slice(at + 1))).toBe(false)
      },
    ),
  ))

test("two different memos are none, the same one twice is one", () => {
  const [first, second] = [transferMemo(Uint8Array.of(1, 2, 3, 4, 5)), transferMemo(Uint8Array.of(9, 8, 7, 6, 5))]
  expect(memoIn(`${first} ${second}`)).toBeNull()
  expect(memoIn(`${first}; ${first}`)).toBe(first)
})

test.each(["", "CX", "chuyen tien mua hang", "CX123", "CXAAAAAAAAA ", "Cà phê xã Tiên Điền 250000"])(
  "%j says no memo",
  (text) => expect(memoIn(text)).toBeNull(),
)

test("four bytes are too few", () => expect(() => transferMemo(new Uint8Array(4))).toThrow(RangeError))
