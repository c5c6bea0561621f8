import type { Clearing, LedgerAccount, ProducerAccount } from "./accounts"
import { balanced, type LedgerEntry } from "./entry"
import type { Sale } from "./sale"

/** What is taken from an account and what is put there: all sums in đồng. */
type Line = [account: LedgerAccount, amount: number]

/** Balanced entries of one producer; what comes to 0 is left out. */
const entries = (producerId: string, lines: readonly Line[]): LedgerEntry[] =>
  balanced(lines.map(([account, amount]) => ({ account, producerId, amount })))

/** A buyer paid a parcel ahead; `shortfall` đồng of it never came, and the operator let the buyer keep them. */
export const postingsForPaid = (producerId: string, sale: Sale, into: Clearing, shortfall: number): LedgerEntry[] =>
  entries(producerId, [[into, sale.buyer - shortfall], ["shortfall", shortfall], ...sold(sale, "producer_undelivered")])

/** A parcel is with its buyer, who owes its price at the door. */
export const postingsForSaleAtTheDoor = (producerId: string, sale: Sale): LedgerEntry[] =>
  entries(producerId, [["cash_due", sale.buyer], ...sold(sale, "producer_pending")])

/** A parcel that was paid ahead is with its buyer: what of it is its producer's may soon be paid out. */
export const postingsForDelivered = (producerId: string, undelivered: number): LedgerEntry[] =>
  moved(producerId, "producer_undelivered", "producer_pending", undelivered)

/** Nothing can come back any more: so much becomes payable. */
export const postingsForReleased = (producerId: string, amount: number): LedgerEntry[] =>
  moved(producerId, "producer_pending", "producer_payable", amount)

/**
 * Somebody took a parcel's cash. In its producer's hands it settles first what the market would have to pay for this
 * parcel (`pending`, what stands there of it), and the rest is owed.
 */
export function postingsForCash(
  producerId: string,
  amount: number,
  heldBy: "producer" | "carrier" | "operator",
  pending: number,
): LedgerEntry[] {
  const settled = Math.max(0, Math.min(amount, pending))
  const held: Line[] =
    heldBy === "producer"
      ? [
          ["producer_pending", settled],
          ["producer_debt", amount - settled],
        ]
      : [[heldBy === "carrier" ? "cash_carrier" : "cash_operator", amount]]
  return entries(producerId, [["cash_due", -amount], ...held])
}

/** What the operator keeps of a sale; below 0 it is given back. */
export const postingsForCommission = (producerId: string, from: ProducerAccount, amount: number): LedgerEntry[] =>
  entries(producerId, [
    [from, amount],
    ["commission", -amount],
  ])

/** What the state takes of a sale through the operator; below 0 it is given back. */
export const postingsForTax = (producerId: string, from: ProducerAccount, vat: number, pit: number): LedgerEntry[] =>
  entries(producerId, [
    [from, vat + pit],
    ["vat_withheld", -vat],
    ["pit_withheld", -pit],
  ])

/** Where money for a buyer is taken from: sent by hand, by the card company, or simply not asked for at the door. */
export type RefundWay = Extract<LedgerAccount, "refunds_payable" | "card" | "cash_due">

/** Money of a sale goes back to its buyer: `less` is what the sale loses, `to` where the money goes back from. */
export const postingsForRefund = (
  producerId: string,
  less: Sale,
  from: ProducerAccount,
  to: RefundWay,
): LedgerEntry[] =>
  entries(producerId, [
    [to, -less.buyer],
    ["discounts", -less.discounts],
    [from, less.producer],
    ["shipping_revenue", less.shipping],
  ])

/** A carrier handed over cash it had collected, less the fee it kept. */
export const postingsForRemittance = (producerId: string | null, amount: number, fee: number): LedgerEntry[] =>
  balanced([
    { account: "bank", producerId, amount },
    { account: "carrier_fees", producerId, amount: fee },
    { account: "cash_carrier", producerId, amount: -amount - fee },
  ])

/**
 * A payout is made: what is payable goes on its way, after what the producer owes was taken from it. `payable` is the
 * balance that is paid out, `debt` what of it settles the debt. Refuses (RangeError) to settle more than is payable.
 */
export function postingsForPayoutMade(producerId: string, payable: number, debt: number): LedgerEntry[] {
  if (debt < 0 || debt > payable) throw new RangeError(`Debt of ${debt} cannot be taken from ${payable}`)
  return entries(producerId, [
    ["producer_payable", payable],
    ["producer_debt", -debt],
    ["producer_in_payout", debt - payable],
  ])
}

/** The bank has paid a payout. */
export const postingsForPayoutConfirmed = (producerId: string, amount: number): LedgerEntry[] =>
  entries(producerId, [
    ["producer_in_payout", amount],
    ["bank", -amount],
  ])

/** The bank could not pay: the amount is payable again; a debt that was settled by it stays settled. */
export const postingsForPayoutFailed = (producerId: string, amount: number): LedgerEntry[] =>
  moved(producerId, "producer_in_payout", "producer_payable", amount)

const sold = ({ discounts, producer, shipping }: Sale, to: ProducerAccount): Line[] => [
  ["discounts", discounts],
  [to, -producer],
  ["shipping_revenue", -shipping],
]

const moved = (producerId: string, from: ProducerAccount, to: ProducerAccount, amount: number): LedgerEntry[] =>
  entries(producerId, [
    [from, amount],
    [to, -amount],
  ])
