import { expect, test } from "vitest"
import { forget, lastKnown, remember } from "./last-known"

test("keeps the latest answer until it is forgotten", () => {
  remember("/a", 1)
  remember("/a", 2)
  expect(lastKnown("/a")).toBe(2)
  forget("/a")
  expect(lastKnown("/a")).toBeUndefined()
})

test("drops the oldest when there are too many", () => {
  for (let i = 0; i <= 2000; i++) remember(`/${i}`, i)
  expect(lastKnown("/0")).toBeUndefined()
  expect(lastKnown("/1")).toBe(1)
  expect(lastKnown("/2000")).toBe(2000)
})
