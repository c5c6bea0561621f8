const FIRST_WAIT_SECONDS = 30
const LONGEST_WAIT_SECONDS = 3600
const MAX_ATTEMPTS = 12

/** Seconds to wait after this many attempts: 30, 60, 120 … an hour; null when it is given up (after about five hours). */
export function waitAfter(attempts: number): number | null {
  if (attempts >= MAX_ATTEMPTS) return null
  return Math.min(FIRST_WAIT_SECONDS * 2 ** (attempts - 1), LONGEST_WAIT_SECONDS)
}
