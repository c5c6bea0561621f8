import { expect, test } from "vitest"
import { mustPayAhead } from "./delivery-failure"

test.each([
  [0, 2, false],
  [1, 2, false],
  [2, 2, true],
  [5, 2, true],
  [1, 1, true],
])("%i refusals of %i allowed: pays ahead %s", (refusals, limit, ahead) =>
  expect(mustPayAhead(refusals, limit)).toBe(ahead),
)

test.each([
  [0, 0],
  [-1, 2],
  [0.5, 2],
  [1, 1.5],
])("%d refusals, limit %d is refused", (refusals, limit) =>
  expect(() => mustPayAhead(refusals, limit)).toThrow(RangeError),
)
