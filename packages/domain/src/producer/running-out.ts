/** Packs below which a shelf looks empty, whatever it sells. */
const FEW = 5

/**
 * Whether a pack should be made or bought again: what is left and not promised is no more than what the last fortnight
 * sold, or than a handful. A pack that never was in stock is not running out.
 */
export function isRunningOut({
  left,
  stocked,
  soldInFortnight,
}: {
  left: number
  stocked: number
  soldInFortnight: number
}): boolean {
  if (stocked === 0 && soldInFortnight === 0) return false
  return left <= Math.max(FEW, soldInFortnight)
}
