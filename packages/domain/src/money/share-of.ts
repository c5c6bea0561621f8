import { type Dong, dong } from "./dong"

/** Hundredths of a percent in the whole: 1250 basis points are 12.5 %. */
export const BASIS_POINTS = 10_000

/**
 * So many basis points of an amount, rounded half up to whole đồng. Refuses (RangeError) an amount that is not whole
 * đồng and basis points that are not a whole number from 0 to 10,000.
 */
export function shareOf(amount: number, basisPoints: number): Dong {
  if (!Number.isInteger(basisPoints) || basisPoints < 0 || basisPoints > BASIS_POINTS)
    throw new RangeError(`Not a share in basis points: ${basisPoints}`)
  const whole = BigInt(BASIS_POINTS)
  return dong(Number((BigInt(dong(amount)) * BigInt(basisPoints) + whole / 2n) / whole))
}
