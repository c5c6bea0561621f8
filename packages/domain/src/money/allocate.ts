import { dong } from "./dong"

/**
 * Shares of `total` in proportion to `weights`, whole numbers that add up to it exactly: each gets its share rounded
 * down, and what is left goes one by one to the largest remainders, the earlier first (largest-remainder method).
 * A weight of 0 gets 0; where all are 0 the total is shared equally. No share passes its weight while the total does
 * not pass their sum. Refuses (RangeError) negatives, fractions, unsafe numbers, and a total with nobody to take it.
 */
export function allocate(total: number, weights: readonly number[]): number[] {
  dong(total)
  for (const weight of weights) dong(weight)
  if (total === 0) return weights.map(() => 0)
  if (weights.length === 0) throw new RangeError(`Nobody to take ${total}`)
  const isAllZero = weights.every((weight) => weight === 0)
  return largestRemainder(BigInt(total), isAllZero ? weights.map(() => 1n) : weights.map(BigInt))
}

/** In BigInt, because total × weight passes Number.MAX_SAFE_INTEGER long before either does. */
function largestRemainder(total: bigint, weights: readonly bigint[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0n)
  const shares = weights.map((weight, index) => ({
    index,
    floor: (total * weight) / sum,
    remainder: (total * weight) % sum,
  }))
  const left = Number(shares.reduce((rest, { floor }) => rest - floor, total))
  const lucky = [...shares].sort(byRemainder).slice(0, left)
  const extra = new Set(lucky.map(({ index }) => index))
  return shares.map(({ index, floor }) => Number(floor) + (extra.has(index) ? 1 : 0))
}

function byRemainder(a: { index: number; remainder: bigint }, b: { index: number; remainder: bigint }): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1
  return a.index - b.index
}
