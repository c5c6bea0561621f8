/** Digits of a code, minutes for which it is good, wrong guesses it bears. */
export const CODE_DIGITS = 6
export const CODE_MINUTES = 10
export const CODE_TRIES = 5
/** Seconds between two codes to one contact, and how many go there in an hour and in a day. */
export const CODE_PAUSE_SECONDS = 60
const MOST_AN_HOUR = 5
const MOST_A_DAY = 12

const SECOND = 1000
const HOUR = 3600 * SECOND

/**
 * Whole seconds until another code may go to a contact; 0 now. `issued` are the moments of the codes sent there in the
 * last day, in any order; moments after `now` (a clock that was moved) do not count.
 */
export function secondsUntilNextCode(issued: readonly Date[], now: Date): number {
  const ages = issued.map((at) => now.getTime() - at.getTime()).filter((age) => age >= 0)
  const waits = [
    waitFor(ages, 1, CODE_PAUSE_SECONDS * SECOND),
    waitFor(ages, MOST_AN_HOUR, HOUR),
    waitFor(ages, MOST_A_DAY, 24 * HOUR),
  ]
  return Math.ceil(Math.max(...waits) / SECOND)
}

/** With `most` codes younger than the window, the oldest of the youngest `most` must leave it first. */
function waitFor(ages: readonly number[], most: number, window: number): number {
  const young = ages.filter((age) => age < window).sort((a, b) => a - b)
  const oldest = young[most - 1]
  return oldest === undefined ? 0 : window - oldest
}
