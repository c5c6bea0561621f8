/** A search without one of its words. */
export interface Dropped {
  word: string
  rest: string
}

const MOST_WORDS = 5

/** The same search with each of its words left out in turn; nothing for a single word or for a whole sentence. */
export function wordsToDrop(q: string): Dropped[] {
  const words = q.split(/\s+/).filter(Boolean)
  if (words.length < 2 || words.length > MOST_WORDS) return []
  const dropped = words.map((word, at) => ({ word, rest: words.filter((_, index) => index !== at).join(" ") }))
  return dropped.filter(({ rest }, at) => dropped.findIndex((other) => other.rest === rest) === at)
}
