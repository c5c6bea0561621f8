const MINUTE_MS = 60_000
/** "Shortly before" is a sixth of the time that the goods are held, within these bounds. */
const LAST_AT_LEAST_MINUTES = 10
const LAST_AT_MOST_MINUTES = 120

export type Reminder = "half" | "last"

/**
 * The reminder that is due for an order nobody has paid: at half of the time its goods are held, and shortly before the
 * end. Of two that are due at once (a backend that was away) only the later. `holdMinutes`: how long goods are held.
 */
export function reminderDue(dueAt: Date, holdMinutes: number, now: Date): Reminder | null {
  const left = (dueAt.getTime() - now.getTime()) / MINUTE_MS
  if (left <= 0) return null
  const last = Math.min(Math.max(holdMinutes / 6, LAST_AT_LEAST_MINUTES), LAST_AT_MOST_MINUTES)
  if (left <= last) return "last"
  return left <= holdMinutes / 2 ? "half" : null
}
