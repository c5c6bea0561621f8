import { expect, test } from "vitest"
import { isRunningOut } from "./running-out"

test.each([
  [{ left: 5, stocked: 5, soldInFortnight: 0 }, true],
  [{ left: 6, stocked: 6, soldInFortnight: 0 }, false],
  [{ left: 40, stocked: 60, soldInFortnight: 40 }, true],
  [{ left: 41, stocked: 60, soldInFortnight: 40 }, false],
  [{ left: 0, stocked: 0, soldInFortnight: 3 }, true],
  [{ left: 0, stocked: 0, soldInFortnight: 0 }, false],
])("%j: %s", (stock, runsOut) => expect(isRunningOut(stock)).toBe(runsOut))
