import { dong } from "../money/dong"

/** What one voucher takes off each line, maybe with fractions of a đồng, as a promotion engine computes it. */
export interface RoughDiscount {
  code: string
  shares: readonly { lineId: string; amount: number }[]
}

export interface WholeShare {
  code: string
  lineId: string
  /** đồng, above 0. */
  amount: number
}

/** Engines divide with more digits than a double holds: what is closer than this to a whole đồng is one. */
const NOISE = 1e-6

/**
 * Vouchers in whole đồng, line by line. A voucher takes off the sum of its shares, rounded half up once, and shares it
 * out again by largest remainder, the earlier line first; together vouchers never take more than a line costs, and what
 * does not fit on one line goes to the others. `gross` is what each line costs in đồng. Pure. Refuses (RangeError) an
 * unknown line, a negative share, a code used twice, and prices that are not whole đồng.
 */
export function wholeDiscounts(gross: ReadonlyMap<string, number>, discounts: readonly RoughDiscount[]): WholeShare[] {
  const left = new Map([...gross].map(([id, amount]): [string, number] => [id, dong(amount)]))
  if (new Set(discounts.map(({ code }) => code)).size !== discounts.length) throw new RangeError("A code used twice")
  return discounts.flatMap((discount) => apply(discount, left))
}

interface Share {
  lineId: string
  whole: number
  rest: number
}

function apply({ code, shares }: RoughDiscount, left: Map<string, number>): WholeShare[] {
  const rough = merged(code, shares, left)
  const room = rough.reduce((sum, { lineId }) => sum + (left.get(lineId) ?? 0), 0)
  const wanted = Math.floor(rough.reduce((sum, { amount }) => sum + amount, 0) + 0.5 + NOISE)
  const parts = rough.map(({ lineId, amount }): Share => {
    const floor = Math.floor(amount + NOISE)
    return { lineId, whole: Math.min(floor, left.get(lineId) ?? 0), rest: Math.max(0, amount - floor) }
  })
  shareRest(parts, Math.min(wanted, room), left)
  return parts.flatMap(({ lineId, whole }) => {
    left.set(lineId, (left.get(lineId) ?? 0) - whole)
    return whole > 0 ? [{ code, lineId, amount: dong(whole) }] : []
  })
}

/** One đồng each to the largest remainders, then whatever still does not fit to the lines that have room. */
function shareRest(parts: Share[], total: number, left: ReadonlyMap<string, number>): void {
  const roomOf = ({ lineId, whole }: Share) => (left.get(lineId) ?? 0) - whole
  let rest = total - parts.reduce((sum, { whole }) => sum + whole, 0)
  for (const part of [...parts].sort((a, b) => b.rest - a.rest)) {
    if (rest <= 0 || part.rest <= NOISE || roomOf(part) <= 0) continue
    part.whole += 1
    rest -= 1
  }
  for (const part of parts) {
    const more = Math.max(0, Math.min(rest, roomOf(part)))
    part.whole += more
    rest -= more
  }
}

function merged(code: string, shares: RoughDiscount["shares"], left: ReadonlyMap<string, number>) {
  const sums = new Map<string, number>()
  for (const { lineId, amount } of shares) {
    if (!left.has(lineId)) throw new RangeError(`${code} reduces ${lineId}, which is not in the basket`)
    if (!(amount >= 0) || !Number.isFinite(amount)) throw new RangeError(`${code} takes off ${amount} đồng`)
    sums.set(lineId, (sums.get(lineId) ?? 0) + amount)
  }
  return [...sums].map(([lineId, amount]) => ({ lineId, amount }))
}
