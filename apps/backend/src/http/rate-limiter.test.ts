import { RateLimiter } from "./rate-limiter"

const rate = { requests: 2, seconds: 10 }

test("lets as many through as the rate says, then tells how long to wait", () => {
  let now = 0
  const limiter = new RateLimiter(() => now)
  expect([limiter.take("a", rate), limiter.take("a", rate)]).toEqual([0, 0])
  now = 4000
  expect(limiter.take("a", rate)).toBe(6)
  expect(limiter.take("b", rate)).toBe(0)
  now = 10_000
  expect(limiter.take("a", rate)).toBe(0)
})

test("forgets callers whose window has ended", () => {
  let now = 0
  const limiter = new RateLimiter(() => now)
  for (let n = 0; n < 10_000; n++) limiter.take(String(n), rate)
  now = 11_000
  limiter.take("new", rate)
  expect((limiter as unknown as { windows: Map<string, unknown> }).windows.size).toBe(1)
})
