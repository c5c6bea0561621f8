/** Answers kept for when the backend is gone; the oldest unused go first. About 10 kB each. */
const MOST_KEPT = 2000

declare global {
  /** One per process: Next may load this module once for every page. */
  var lastKnownAnswers: Map<string, unknown> | undefined
}

const answers = () => {
  globalThis.lastKnownAnswers ??= new Map()
  return globalThis.lastKnownAnswers
}

/** Keeps the backend's latest answer for a path. */
export function remember(path: string, answer: unknown) {
  const kept = answers()
  kept.delete(path)
  kept.set(path, answer)
  const oldest = kept.keys().next()
  if (kept.size > MOST_KEPT && !oldest.done) kept.delete(oldest.value)
}

/** Drops what was kept: the backend has said that it no longer exists. */
export const forget = (path: string) => answers().delete(path)

/** The latest answer that this process has seen for a path; undefined where there is none. */
export const lastKnown = (path: string): unknown => answers().get(path)
