import type { IsoDate } from "../calendar/iso-date"
import { isInForce } from "../marketplace/commission-rule"
import { AWARDED_STARS, type AwardedStars } from "./criteria-set"

/** 1 to 5: where points alone stand. Under 3 there is no certificate. */
export type Band = 1 | 2 | 3 | 4 | 5

/** The bands of a decision: the points, of 100, from which each band holds; best first. */
export interface Bands {
  validFrom: IsoDate
  /** Exclusive; null while in force. */
  validTo: IsoDate | null
  legalBasis: string
  bands: readonly { band: Band; from: number }[]
}

const HUNDRED: Bands["bands"] = [
  { band: 5, from: 90 },
  { band: 4, from: 70 },
  { band: 3, from: 50 },
  { band: 2, from: 30 },
  { band: 1, from: 0 },
]

/** Dated data: a new decision adds a row. Older decisions are kept as bands only, to explain old certificates. */
export const BANDS: readonly Bands[] = [
  { validFrom: "2026-05-22", validTo: null, legalBasis: "26/2026/QĐ-TTg", bands: HUNDRED },
  { validFrom: "2023-02-24", validTo: "2026-05-22", legalBasis: "148/QĐ-TTg (2023)", bands: HUNDRED },
  { validFrom: "2019-08-21", validTo: "2023-02-24", legalBasis: "1048/QĐ-TTg (2019)", bands: HUNDRED },
]

/** The bands in force on a day. Refuses (RangeError) a day that no row covers. */
export function bandsOn(day: IsoDate, rows: readonly Bands[] = BANDS): Bands {
  const row = rows.find((one) => isInForce(one, day))
  if (!row) throw new RangeError(`No bands in force on ${day}`)
  return row
}

/**
 * The band of an average, decided on whole numbers so that nothing is rounded: `sum` points over `sheets` score sheets.
 * Refuses (RangeError) an average outside 0 to 100.
 */
export function bandOf({ bands }: Bands, sum: number, sheets = 1): Band {
  const found = bands.find(({ from }) => sum >= from * sheets)
  if (!found || sum > 100 * sheets) throw new RangeError(`Points out of range: ${sum} over ${sheets}`)
  return found.band
}

/** Fewest points, of 100, that a number of stars asks for. */
export function pointsFor({ bands, legalBasis }: Bands, stars: AwardedStars): number {
  const found = bands.find(({ band }) => band === stars)
  if (!found) throw new RangeError(`${legalBasis} knows no ${stars} stars`)
  return found.from
}

/** The highest stars whose band is reached and whose gates, and all lower gates, are met; null for no certificate. */
export function starsFor(band: Band, isGateMissed: (stars: AwardedStars) => boolean): AwardedStars | null {
  let awarded: AwardedStars | null = null
  for (const stars of AWARDED_STARS) {
    if (band < stars || isGateMissed(stars)) break
    awarded = stars
  }
  return awarded
}
