import type { SearchTypes } from "@medusajs/framework/types"

/** How words are put to Meilisearch: one text, or for "any" one text a word. None: nothing can match. */
export function textsOf(
  q: string,
  { match, forgiving }: { match: SearchTypes.SearchMatchStrategy; forgiving: boolean },
): string[] {
  const words = q.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  if (words.length === 0) return []
  if (match === "any") return words.map((word) => whole([word], forgiving))
  if (match === "all") return [whole(words, forgiving)]
  const last = words.length - 1
  return [[...words.slice(0, last).map((word) => (forgiving ? word : quoted(word))), words[last]].join(" ")]
}

/**
 * Whole words only. A word in quotes is taken as it is: never as a beginning, never joined with its neighbour. Where
 * slips are forgiven quotes would forbid them, and a blank at the end keeps the last word from being a beginning
 * (meilisearch#3066).
 */
const whole = (words: string[], forgiving: boolean): string =>
  forgiving ? `${words.join(" ")} ` : words.map(quoted).join(" ")

const quoted = (word: string) => `"${word}"`
