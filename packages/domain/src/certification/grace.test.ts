import { expect, test } from "vitest"
import { graceRange } from "./grace"

test.each([
  ["2026-05-21", null],
  ["2026-05-22", { from: "2026-05-22", to: "2026-11-17" }],
  ["2028-02-28", { from: "2028-02-28", to: "2028-08-25" }],
])("expired from %s grace may reach %o", (expiry, range) => expect(graceRange(expiry)).toEqual(range))
