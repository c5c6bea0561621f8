import { createHmac } from "node:crypto"
import { expect, test } from "vitest"
import { isSigned } from "./signature"

const sign = (t: number, body: string, secret = "s") =>
  `t=${t},v1=${createHmac("sha256", secret).update(`${t}.${body}`).digest("hex")}`

test("accepts what was signed just now with the same secret", () =>
  expect(isSigned("{}", sign(1000, "{}"), "s", 1_000_000)).toBe(true))

test.each([
  ["no header", null],
  ["another body", sign(1000, "[]")],
  ["another secret", sign(1000, "{}", "x")],
  ["too old", sign(600, "{}")],
  ["from the future", sign(1400, "{}")],
  ["nonsense", "v1=00"],
])("refuses %s", (_, header) => expect(isSigned("{}", header, "s", 1_000_000)).toBe(false))
