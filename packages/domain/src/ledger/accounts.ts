/**
 * Where đồng can be. `debit` accounts hold what is there, what is owed to the operator and what was spent; `credit`
 * accounts what the operator owes and what it earned. A debit is written as a positive amount, a credit as a negative one.
 */
export const LEDGER_ACCOUNTS = {
  /** On the operator's bank account. */
  bank: "debit",
  /** With the card company, before it pays out. */
  card: "debit",
  cash_carrier: "debit",
  cash_operator: "debit",
  /** Of parcels delivered, cash not yet written down as collected. */
  cash_due: "debit",
  /** What the operator gave so that buyers pay less. */
  discounts: "debit",
  /** What buyers paid too little and were let keep. */
  shortfall: "debit",
  /** What carriers kept of the cash they collected. */
  carrier_fees: "debit",
  /** What a person corrected, until it is clear where it belongs. */
  adjustments: "debit",
  refunds_payable: "credit",
  commission: "credit",
  /** Fees for journeys that the operator, not the producer, pays for. */
  shipping_revenue: "credit",
  vat_withheld: "credit",
  pit_withheld: "credit",
  /** Paid by the buyer, not yet delivered. */
  producer_undelivered: "credit",
  /** Delivered, and may still come back. */
  producer_pending: "credit",
  producer_payable: "credit",
  /** In a payout that the bank has not confirmed. */
  producer_in_payout: "credit",
  /** What the producer owes: cash in its hands beyond its share. */
  producer_debt: "debit",
} as const satisfies Record<string, "debit" | "credit">

export type LedgerAccount = keyof typeof LEDGER_ACCOUNTS
export type ProducerAccount = Extract<LedgerAccount, `producer_${string}`>
/** Where money that a buyer paid ahead comes to lie. */
export type Clearing = Extract<LedgerAccount, "bank" | "card">

/** Whether an account is kept for each producer apart. */
export const isOfProducer = (account: LedgerAccount): account is ProducerAccount => account.startsWith("producer_")
