/** The price ranges offered as one press, in whole đồng, bounds included. */
export interface PriceBand {
  min: number | null
  max: number | null
}

export const PRICE_BANDS: readonly PriceBand[] = [
  { min: null, max: 100_000 },
  { min: 100_000, max: 350_000 },
  { min: 350_000, max: null },
]
