import { type Dong, dong } from "./dong"

/**
 * What a kilogram costs, in đồng rounded half up, from a pack's price (đồng) and net weight (grams).
 * Null where the pack is not sold by weight. Refuses (RangeError) a price that is not whole đồng and a weight that is
 * not a whole number of grams.
 */
export function pricePerKilogram(price: number, netGrams: number | null): Dong | null {
  dong(price)
  if (netGrams === null || netGrams === 0) return null
  const grams = BigInt(dong(netGrams))
  return dong(Number((BigInt(price) * 2000n + grams) / (grams * 2n)))
}
