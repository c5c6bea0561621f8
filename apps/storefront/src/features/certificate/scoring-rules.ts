/**
 * How stars are awarded, as dated data: the page that explains them names the rule and the day it came into force.
 * Source: Decision 26/2026/QĐ-TTg of 22 May 2026.
 */
export const SCORING_RULES = {
  legalBasis: "Quyết định 26/2026/QĐ-TTg",
  validFrom: "2026-05-22",
  validMonths: 36,
  parts: [
    { key: "community", points: 40 },
    { key: "marketing", points: 25 },
    { key: "quality", points: 35 },
  ],
  /** Council's average; best first, points from. */
  bands: [
    { stars: 5, from: 90, to: 100 },
    { stars: 4, from: 70, to: 90 },
    { stars: 3, from: 50, to: 70 },
  ],
} as const
