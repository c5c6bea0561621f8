/** Words as Meilisearch's tokenizer makes them of Latin script: lower case, without marks, đ as d. */
export function tokensOf(text: string): string[] {
  const folded = text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đð]/g, "d")
  return folded.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** A word of a question: as typed, in quotes, or the beginning of a word. */
export interface Term {
  words: string[]
  isPhrase: boolean
  isPrefix: boolean
}

/** Meilisearch hears ten words and no more. */
const WORDS_AT_MOST = 10

/** The terms of `q`. Only a last word without quotes and without anything after it stands for beginnings. */
export function termsOf(q: string): Term[] {
  const terms: Term[] = []
  for (const { 1: phrase, 2: bare = "", index } of q.matchAll(/"([^"]*)"?|([^\s"]+)/g)) {
    if (phrase !== undefined) terms.push({ words: tokensOf(phrase), isPhrase: true, isPrefix: false })
    else {
      const words = tokensOf(bare)
      const isLast = index + bare.length === q.length && /[\p{L}\p{M}\p{N}]$/u.test(bare)
      words.forEach((word, place) => {
        terms.push({ words: [word], isPhrase: false, isPrefix: isLast && place === words.length - 1 })
      })
    }
  }
  return terms.filter(({ words }) => words.length > 0).slice(0, WORDS_AT_MOST)
}

/**
 * Slips between what is typed and a word: letters changed, left out, added or swapped; one in the first letter counts
 * twice. More than two are too many to tell. `isPrefix`: the best beginning of the word counts.
 */
export function slipsBetween(typed: string, word: string, isPrefix: boolean): number {
  const first = typed[0] === word[0] ? 0 : 1
  let before: number[] = []
  let row = Array.from({ length: word.length + 1 }, (_, at) => at)
  for (let i = 1; i <= typed.length; i++) {
    const next = [i]
    for (let j = 1; j <= word.length; j++) {
      const changed = (row[j - 1] ?? 0) + (typed[i - 1] === word[j - 1] ? 0 : 1)
      const isSwap = typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]
      const swapped = isSwap ? (before[j - 2] ?? Number.POSITIVE_INFINITY) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swapped))
    }
    before = row
    row = next
  }
  const slips = isPrefix ? Math.min(...row) : (row[word.length] ?? 0)
  return slips === 0 ? 0 : slips + first
}
