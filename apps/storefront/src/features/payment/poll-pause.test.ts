import { expect, test } from "vitest"
import { pollPause } from "./poll-pause"

test.each([
  [0, 0, 3_000],
  [119_000, 0, 3_000],
  [120_000, 0, 6_000],
  [601_000, 0, 15_000],
  [0, 1, 6_000],
  [0, 3, 24_000],
  [0, 50, 60_000],
  [3_600_000, 50, 60_000],
])("after %i ms and %i failures it looks again in %i ms", (waited, failures, pause) =>
  expect(pollPause(waited, failures)).toBe(pause),
)
