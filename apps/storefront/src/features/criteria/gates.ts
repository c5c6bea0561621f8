import {
  AWARDED_STARS,
  type AwardedStars,
  bandsOn,
  type CriteriaSet,
  criteriaOf,
  gatePoints,
  pointsFor,
} from "@ocop/domain"
import type { Locale } from "@/i18n"

export interface StarDemands {
  stars: AwardedStars
  /** Fewest points of 100. */
  from: number
  /** What these stars ask of single criteria, and the least that is enough. */
  gates: { code: string; criterion: string; least: string }[]
}

/** What each number of stars asks by a set: points, and the option that is the least for every criterion with a gate. Fewest stars first. */
export function demandsOf(set: CriteriaSet, locale: Locale): StarDemands[] {
  const bands = bandsOn(set.validFrom)
  const criteria = criteriaOf(set)
  return AWARDED_STARS.map((stars) => ({
    stars,
    from: pointsFor(bands, stars),
    gates: criteria.flatMap((criterion) => {
      const points = gatePoints(criterion, stars)
      const options = criterion.options.filter((option) => option.gate === stars && option.points === points)
      if (options.length === 0) return []
      const least = [...new Set(options.map(({ text }) => text[locale]))].join("; ")
      return [{ code: criterion.code, criterion: criterion.text[locale], least }]
    }),
  }))
}
