import { type Document, valuesAt } from "./filter"
import type { Settings } from "./settings"
import { slipsBetween, type Term, termsOf, tokensOf } from "./text"

/** How well a document has the words of a question; lower is better, but for `words`. */
export interface Match {
  words: number
  typo: number
  proximity: number
  attribute: number
  exactness: number
}

interface Found {
  attribute: number
  position: number
  slips: number
  isExact: boolean
}

const FAR = 8

/** Null when the document does not have them. `all`: every term; `last`: the first ones, as many as there are. */
export function matchOf(
  q: string,
  document: Document,
  attributes: readonly string[],
  settings: Settings,
  strategy: "all" | "last",
): Match | null {
  const terms = termsOf(q)
  const texts = attributes.map((path) => valuesAt(document, path).flatMap((value) => tokensOf(String(value))))
  const found = terms.map((term) => placesOf(term, texts, settings))
  const first = found.findIndex((places) => places.length === 0)
  const words = first < 0 ? terms.length : first
  const isMissing = strategy === "all" ? words < terms.length : words === 0 && terms.length > 0
  if (isMissing || terms.some(({ isPhrase }, at) => isPhrase && at >= words)) return null
  const matched = found.slice(0, words)
  const best = matched.map((places) => Math.min(...places.map(({ slips }) => slips)))
  return {
    words,
    typo: sum(best),
    proximity: sum(matched.slice(1).map((places, at) => distance(matched[at] ?? [], places))),
    attribute: sum(matched.map((places) => Math.min(...places.map((place) => place.attribute)))),
    exactness: matched.filter((places) => !places.some(({ isExact }) => isExact)).length,
  }
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)

function distance(before: Found[], after: Found[]): number {
  const steps = before.flatMap((a) =>
    after
      .filter((b) => b.attribute === a.attribute)
      .map((b) => (b.position > a.position ? b.position - a.position : a.position - b.position + 1)),
  )
  return Math.min(FAR, ...steps)
}

function placesOf(term: Term, texts: string[][], settings: Settings): Found[] {
  const allowed = term.isPhrase ? 0 : slipsAllowed(term.words[0] ?? "", settings)
  return texts.flatMap((tokens, attribute) =>
    tokens.flatMap((_, position) => {
      const slips = slipsAt(term, tokens, position, allowed)
      if (slips > allowed) return []
      return { attribute, position, slips, isExact: term.words.every((word, at) => tokens[position + at] === word) }
    }),
  )
}

function slipsAt({ words, isPrefix }: Term, tokens: string[], position: number, allowed: number): number {
  const isSame = words.every((word, at) => tokens[position + at] === word)
  if (isSame) return 0
  const [typed = ""] = words
  const token = tokens[position] ?? ""
  if (isPrefix && token.startsWith(typed)) return 0
  return words.length > 1 || allowed === 0 ? Number.POSITIVE_INFINITY : slipsBetween(typed, token, isPrefix)
}

function slipsAllowed(word: string, { typoTolerance: { enabled, minWordSizeForTypos } }: Settings): number {
  if (!enabled || word.length < minWordSizeForTypos.oneTypo) return 0
  return word.length < minWordSizeForTypos.twoTypos ? 1 : 2
}
