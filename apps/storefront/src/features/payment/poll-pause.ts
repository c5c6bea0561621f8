const EAGER_MS = 3_000
const SLOWEST_MS = 60_000

/**
 * Milliseconds until a page that waits for money looks again: every 3 s in the first two minutes, 6 s for ten, 15 s
 * after that; twice as long after each look in a row that failed.
 */
export function pollPause(waitedMs: number, failures: number): number {
  const calm = waitedMs < 120_000 ? EAGER_MS : waitedMs < 600_000 ? 2 * EAGER_MS : 5 * EAGER_MS
  return Math.min(SLOWEST_MS, calm * 2 ** Math.min(failures, 5))
}
