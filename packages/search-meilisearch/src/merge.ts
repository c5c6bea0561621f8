import type { SearchTypes } from "@medusajs/framework/types"

/** Hits of several words as one list: who has more of the words first, then who stood higher in one of the lists. */
export function mergedHits(lists: SearchTypes.SearchHit[][]): SearchTypes.SearchHit[] {
  const found = new Map<string, { hit: SearchTypes.SearchHit; words: number; place: number }>()
  for (const list of lists) {
    list.forEach((hit, place) => {
      const before = found.get(hit.id)
      if (!before) found.set(hit.id, { hit, words: 1, place })
      else {
        before.words += 1
        before.place = Math.min(before.place, place)
      }
    })
  }
  return [...found.values()].sort((a, b) => b.words - a.words || a.place - b.place).map(({ hit }) => hit)
}
