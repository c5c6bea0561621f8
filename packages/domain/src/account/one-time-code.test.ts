import fc from "fast-check"
import { expect, test } from "vitest"
import { secondsUntilNextCode } from "./one-time-code"

const NOW = new Date("2026-11-22T03:00:00Z")
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000)

test.each([
  [[], 0],
  [[0], 60],
  [[59], 1],
  [[60], 0],
  [[-500], 0],
  [[100, 200, 300, 400, 500], 3100],
  [[100, 200, 300, 400, 3600], 0],
  [Array.from({ length: 12 }, (_, n) => 4000 + n * 4000), 86_400 - 48_000],
])("codes sent %j seconds ago: wait %i s", (seconds, wait) =>
  expect(secondsUntilNextCode(seconds.map(ago), NOW)).toBe(wait),
)

test("whoever waits as long as told may ask", () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 90_000 }), { maxLength: 20 }), (seconds) => {
      const issued = seconds.map(ago)
      const later = new Date(NOW.getTime() + secondsUntilNextCode(issued, NOW) * 1000)
      return secondsUntilNextCode(issued, later) === 0
    }),
  ))
