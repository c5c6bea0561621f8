import { type Dong, dong } from "../money/dong"

/** What the next payout of a producer comes to, in đồng. */
export interface PayoutSum {
  /** Taken off the balance: `amount` plus `debt`. */
  payable: Dong
  /** Of it, what settles what the producer owes. */
  debt: Dong
  /** What the bank is told to send. */
  amount: Dong
}

/**
 * A producer is paid what is payable less what it owes, when that is at least `minimum`; otherwise nothing moves and
 * all of it waits for the next run. `payable` may be below 0 (a refund after the last payout), `debt` may not.
 * Refuses (RangeError) fractions.
 */
export function payoutSum(payable: number, debt: number, minimum: number): PayoutSum | null {
  if (!Number.isSafeInteger(payable)) throw new RangeError(`Not whole đồng: ${payable}`)
  const least = Math.max(1, dong(minimum))
  const amount = payable - dong(debt)
  return amount < least ? null : { payable: dong(payable), debt: dong(debt), amount: dong(amount) }
}

/** What the bank is asked to write beside a payout: ASCII, one for each, at most 25 characters. */
export const payoutMemo = (run: number, number: number): string =>
  `CHO XA TRA KY ${String(run).padStart(4, "0")}-${String(number).padStart(3, "0")}`
