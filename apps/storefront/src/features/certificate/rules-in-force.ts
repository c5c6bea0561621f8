import { AWARDED_STARS, type AwardedStars, bandsOn, type CriteriaSet, certificateTermOn, pointsFor } from "@ocop/domain"
import type { Locale } from "@/i18n"

export interface RulesInForce {
  legalBasis: string
  validFrom: string
  /** How long a certificate holds. */
  months: number
  /** Best first; `to` is excluded, 100 for the best. */
  bands: { stars: AwardedStars; from: number; to: number }[]
  parts: { code: string; name: string; points: number }[]
  /** What ends an assessment, and in how many of the sets; what most have comes first. */
  knockOuts: { text: string; sets: number }[]
}

/** The rules that award stars today, out of the sets in force: nothing of it is written on the page. @throws RangeError without a set. */
export function rulesInForce(sets: readonly CriteriaSet[], locale: Locale): RulesInForce {
  const [first] = sets
  if (!first) throw new RangeError("No criteria set is in force")
  const bands = bandsOn(first.validFrom)
  const points = AWARDED_STARS.map((stars) => ({ stars, from: pointsFor(bands, stars) }))
  return {
    legalBasis: first.legalBasis,
    validFrom: first.validFrom,
    months: certificateTermOn(first.validFrom).months,
    bands: points.map(({ stars, from }, index) => ({ stars, from, to: points[index + 1]?.from ?? 100 })).reverse(),
    parts: first.parts.map(({ code, name, max }) => ({ code, name: name[locale], points: max })),
    knockOuts: knockOutsOf(sets, locale),
  }
}

function knockOutsOf(sets: readonly CriteriaSet[], locale: Locale): RulesInForce["knockOuts"] {
  const found = new Map<string, { text: string; sets: number }>()
  for (const { code, text } of sets.flatMap(({ knockOuts }) => knockOuts))
    found.set(code, { text: text[locale], sets: (found.get(code)?.sets ?? 0) + 1 })
  return [...found.values()].sort((a, b) => b.sets - a.sets)
}
