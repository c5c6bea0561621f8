import type { PlaceMatch } from "@ocop/contract"

/** The one commune a typed old name can only mean; null when the person must choose. */
export function onlyMeaning(matches: readonly PlaceMatch[]): PlaceMatch | null {
  const [first] = matches
  if (!first?.sure || first.former === null) return null
  return matches.every((match) => match.sure && match.code === first.code) ? first : null
}
