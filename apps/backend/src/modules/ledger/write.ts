import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { type LedgerEntry, todayInVietnam } from "@ocop/domain"

export const LEDGER_KINDS = [
  "paid",
  "delivered",
  "cash_collected",
  "commission",
  "tax",
  "refunded",
  "released",
  "remitted",
  "refund_sent",
  "surplus",
  "shortfall",
  "payout_made",
  "payout_confirmed",
  "payout_failed",
  "correction",
] as const
export type LedgerKind = (typeof LEDGER_KINDS)[number]

/** One happening to be written down. Without entries only its cause is remembered: no đồng moved. */
export interface NewTransaction {
  /** What it follows from; one cause is written once. */
  cause: string
  kind: LedgerKind
  /** Business time. */
  at: Date
  /** Balanced (`balanced` of the domain); the database refuses anything else. */
  entries: readonly LedgerEntry[]
  orderId?: string | null
  producerOrderId?: string | null
  producerId?: string | null
  payoutId?: string | null
  /** user:<id>, member:<id>; nobody in particular is `system`. */
  actor?: string
  reason?: string | null
}

/**
 * Writes transactions in the caller's database transaction. One whose cause is there already is left out, whole.
 * Answers the ids of those that were written, by cause.
 */
export async function writeTransactions(
  trx: Knex.Transaction,
  transactions: readonly NewTransaction[],
): Promise<Map<string, string>> {
  if (transactions.length === 0) return new Map()
  const written: { id: string; cause: string }[] = await trx("ledger_transaction")
    .insert(transactions.map(transactionRow))
    .onConflict("cause")
    .ignore()
    .returning(["id", "cause"])
  const ids = new Map(written.map(({ id, cause }) => [cause, id]))
  const entries = transactions.flatMap(({ cause, entries }) => {
    const id = ids.get(cause)
    return id ? entries.map((entry) => entryRow(id, entry)) : []
  })
  if (entries.length > 0) await trx("ledger_entry").insert(entries)
  return ids
}

const transactionRow = (transaction: NewTransaction) => ({
  id: generateEntityId("", "ltx"),
  cause: transaction.cause,
  kind: transaction.kind,
  at: transaction.at,
  happened_on: todayInVietnam(transaction.at),
  order_id: transaction.orderId ?? null,
  producer_order_id: transaction.producerOrderId ?? null,
  producer_id: transaction.producerId ?? null,
  payout_id: transaction.payoutId ?? null,
  actor: transaction.actor ?? "system",
  reason: transaction.reason ?? null,
})

const entryRow = (transactionId: string, { account, producerId, amount }: LedgerEntry) => ({
  transaction_id: transactionId,
  account,
  producer_id: producerId,
  amount,
})
