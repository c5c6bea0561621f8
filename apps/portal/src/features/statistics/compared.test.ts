import { expect, test } from "vitest"
import { comparedWith, roundAbove } from "./compared"
import { statisticsWords } from "./words"

const t = statisticsWords.vi
test.each([
  [120, 100, t.more(20)],
  [80, 100, t.less(20)],
  [100, 100, t.same],
  [0, 0, t.same],
  [50, 0, t.first],
  [1_000_001, 1_000_000, t.same],
])("%i after %i: %s", (now, before, words) => expect(comparedWith(now, before, t)).toBe(words))

test.each([
  [0, 1],
  [1, 1],
  [185_000, 200_000],
  [200_000, 200_000],
  [200_001, 500_000],
  [999_999, 1_000_000],
])("a chart up to %i is %i high", (largest, top) => expect(roundAbove(largest)).toBe(top))
