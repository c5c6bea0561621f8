import { redacted } from "./redact"

test("secrets never stand in the log, however deep", () =>
  expect(redacted({ password: "gạo", bank: { accountNumber: "0123456789", tokens: ["a"] }, name: "Hoa" })).toEqual({
    password: "•••",
    bank: { accountNumber: "•••6789", tokens: "•••" },
    name: "Hoa",
  }))

test("what names no secret stays as it is", () => {
  const at = new Date("2026-11-22T03:00:00Z")
  expect(redacted({ tax_code: "0312345678", at, price: 90_000n, from: null, lines: [{ id: "a" }] })).toEqual({
    tax_code: "0312345678",
    at: "2026-11-22T03:00:00.000Z",
    price: 90_000,
    from: null,
    lines: [{ id: "a" }],
  })
})
