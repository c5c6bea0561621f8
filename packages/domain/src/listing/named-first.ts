/** A phrase between blanks, as `wordsOf` writes words, and what it stands for. */
export interface Phrase<Meaning> {
  meaning: Meaning
  text: string
}

/** A table of lists ("khô, cá khô") as phrases; `fold` is how the names that are asked about are written. */
export const phrasesOf = <Meaning>(
  table: readonly (readonly [Meaning, string])[],
  fold: (text: string) => string = (text) => text,
): Phrase<Meaning>[] =>
  table.flatMap(([meaning, list]) => list.split(", ").map((phrase) => ({ meaning, text: ` ${fold(phrase)} ` })))

/** A Vietnamese name begins with the thing itself, so the phrase that comes first decides, the longer of two that begin together. */
export function namedFirst<Meaning>(words: string, phrases: readonly Phrase<Meaning>[]): Meaning | undefined {
  return phrases
    .map(({ meaning, text }) => ({ meaning, at: words.indexOf(text), length: text.length }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.length - a.length)
    .at(0)?.meaning
}
