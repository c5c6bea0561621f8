import { expect, test } from "vitest"
import { kindsFor } from "./kinds-for"

test.each([
  [null, ["first"]],
  ["revoked", ["first"]],
  ["valid", ["reassessment", "upgrade"]],
  ["grace", ["reassessment", "upgrade"]],
  ["superseded", ["reassessment", "upgrade"]],
  ["unknown", ["reassessment", "upgrade", "first"]],
  ["expired", ["reassessment", "first"]],
] as const)("a product whose certificate is %s begins %j", (state, kinds) => expect(kindsFor(state)).toEqual(kinds))
