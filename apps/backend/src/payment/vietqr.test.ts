import { transferMemo } from "@ocop/domain"
import fc from "fast-check"
import { QRPay } from "vietnam-qr-pay"
import { qrSvg, vietQr } from "./vietqr"

const transfer = { bankBin: "970436", accountNumber: "0071001234567", amount: 250_000, memo: "CXK7M29QXDA" }

test("any transfer reads back as it was asked for", () =>
  fc.assert(
    fc.property(
      fc.stringMatching(/^\d{6}$/),
      fc.stringMatching(/^[0-9A-Za-z]{4,19}$/),
      fc.integer({ min: 1, max: 499_999_999 }),
      fc.uint8Array({ minLength: 5, maxLength: 8 }).map((bytes) => transferMemo(bytes)),
      (bankBin, accountNumber, amount, memo) => {
        const read = new QRPay(vietQr({ bankBin, accountNumber, amount, memo }))
        expect([read.isValid, read.consumer.bankBin, read.consumer.bankNumber]).toEqual([true, bankBin, accountNumber])
        expect([read.amount, read.additionalData.purpose]).toEqual([String(amount), memo])
      },
    ),
  ))

test("it is the text of NAPAS 247 with a sum in đồng", () => {
  const text = vietQr(transfer)
  expect(text).toMatch(/^000201010212/)
  expect(text).toContain("A000000727")
  expect(text).toContain("5303704")
  expect(text).toContain("5406250000")
  expect(text).toMatch(/6304[0-9A-F]{4}$/)
})

test.each([
  { amount: 0 },
  { amount: -1 },
  { amount: 1.5 },
  { memo: "Cà phê" },
  { memo: "" },
  { memo: "C".repeat(26) },
  { bankBin: "VCB" },
  { accountNumber: "12 34" },
])("%j is refused", (wrong) => expect(() => vietQr({ ...transfer, ...wrong })).toThrow(RangeError))

test("the drawing is an SVG document", () => expect(qrSvg(vietQr(transfer))).toMatch(/^<svg [\s\S]*<\/svg>$/))
