import { isOfProducer, type LedgerAccount } from "./accounts"

/** One line of a transaction: whole đồng, a debit above 0, a credit below; never 0. */
export interface LedgerEntry {
  account: LedgerAccount
  /** Whose it is; null where it is nobody's in particular. */
  producerId: string | null
  amount: number
}

/**
 * The entries of one transaction: those on one account are added up, those that come to nothing left out. Refuses
 * (RangeError) what does not add up to 0, is not whole đồng, or lies on a producer's account without a producer.
 */
export function balanced(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const sums = new Map<string, LedgerEntry>()
  for (const entry of entries) {
    if (!Number.isSafeInteger(entry.amount)) throw new RangeError(`Not whole đồng: ${entry.amount}`)
    if (isOfProducer(entry.account) && !entry.producerId) throw new RangeError(`Whose? ${entry.account}`)
    const key = `${entry.account} ${entry.producerId ?? ""}`
    sums.set(key, { ...entry, amount: entry.amount + (sums.get(key)?.amount ?? 0) })
  }
  const left = sumOf([...sums.values()])
  if (left !== 0) throw new RangeError(`Entries do not balance: ${left} đồng too many`)
  return [...sums.values()].filter(({ amount }) => amount !== 0)
}

/** What entries add up to; 0 where they balance. */
export const sumOf = (entries: readonly LedgerEntry[]): number => entries.reduce((sum, { amount }) => sum + amount, 0)

/** What entries leave on an account, as people read it: debit accounts as they are, credit accounts turned round. */
export const balanceOf = (entries: readonly LedgerEntry[], account: LedgerAccount): number =>
  sumOf(entries.filter((entry) => entry.account === account))
