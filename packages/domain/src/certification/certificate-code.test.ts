import fc from "fast-check"
import { expect, test } from "vitest"
import { certificateCode, isCertificateCode, normalizeCertificateCode } from "./certificate-code"

const bytes = fc.uint8Array({ minLength: 6, maxLength: 32 })

test("the same bytes give the same code of ten characters, and it is one", () =>
  fc.assert(
    fc.property(bytes, (bytes) => {
      const code = certificateCode(bytes)
      expect(code).toMatch(/^[0-9A-Z]{10}$/)
      expect(certificateCode(Uint8Array.from(bytes))).toBe(code)
      expect(isCertificateCode(code)).toBe(true)
    }),
  ))

test("it is read in small letters and with blanks", () =>
  fc.assert(
    fc.property(bytes, (bytes) => {
      const code = certificateCode(bytes)
      expect(normalizeCertificateCode(` ${code.slice(0, 5)}-${code.slice(5)} `.toLowerCase())).toBe(code)
    }),
  ))

test("45 bits count and no more", () => {
  const bytes = Uint8Array.of(1, 2, 3, 4, 5, 6)
  expect(certificateCode(Uint8Array.of(1, 2, 3, 4, 5, 7))).toBe(certificateCode(bytes))
  expect(certificateCode(Uint8Array.of(1, 2, 3, 4, 5, 14))).not.toBe(certificateCode(bytes))
  expect(() => certificateCode(bytes.slice(1))).toThrow(RangeError)
})

test.each(["", "0", "123456789", "ILOUILOUIL", "00000000001", "0000000001", "000000000 "])("%j is no code", (text) =>
  expect(isCertificateCode(text)).toBe(false),
)
test.each(["", "xin chào", "0000000001", "0".repeat(1000)])("%s is read as none", (typed) =>
  expect(normalizeCertificateCode(typed)).toBeNull(),
)
