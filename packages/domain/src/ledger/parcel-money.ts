import type { Clearing, ProducerAccount } from "./accounts"
import { balanceOf, type LedgerEntry } from "./entry"
import {
  postingsForCash,
  postingsForCommission,
  postingsForDelivered,
  postingsForPaid,
  postingsForRefund,
  postingsForSaleAtTheDoor,
  postingsForTax,
  type RefundWay,
} from "./postings"
import { difference, type Returned, type Sale, saleOf } from "./sale"
import type { SaleItem } from "./sale-terms"

/** What happened to a parcel's money, read from rows. Moments are ISO texts, sums đồng. */
export interface ParcelMoney {
  id: string
  producerId: string
  items: readonly SaleItem[]
  /** When it was paid ahead; null where it is paid at the door, or never was. */
  paid: { at: string; into: Clearing; shortfall: number } | null
  deliveredAt: string | null
  cash: { at: string; amount: number; heldBy: "producer" | "carrier" | "operator" } | null
  /** `asked`: given back by asking for less, before any money moved. */
  refunds: readonly { id: string; at: string; asked: boolean; returned: readonly Returned[] }[]
  /** When the whole parcel was cancelled. */
  cancelledAt: string | null
}

/** What the ledger already knows of a parcel. */
export interface ParcelBook {
  causes: ReadonlySet<string>
  /** Balances of this parcel, in đồng. */
  undelivered: number
  pending: number
}

export type ParcelKind = "paid" | "delivered" | "cash_collected" | "commission" | "tax" | "refunded"

/** One happening in the ledger's words; without entries where no đồng moved, and only its cause is to be remembered. */
export interface Posting {
  cause: string
  kind: ParcelKind
  at: string
  entries: LedgerEntry[]
}

/**
 * What is still to be posted of a parcel, in order. Which of its happenings are told when, how often and in which order
 * changes nothing in the end: every cause is posted once, and a refund gives back what the sale and the refunds before
 * left.
 */
export function postingsForParcel(parcel: ParcelMoney, book: ParcelBook): Posting[] {
  const open = new OpenBook(parcel, book)
  open.sell()
  open.deliver()
  open.collect()
  for (const refund of parcel.refunds) open.refund(`refund:${refund.id}`, refund.at, [refund])
  if (parcel.cancelledAt) open.refund(`cancelled:${parcel.id}`, parcel.cancelledAt, "everything")
  return open.postings
}

type Refunds = ParcelMoney["refunds"]
const NO_SALE = saleOf([])

class OpenBook {
  readonly postings: Posting[] = []
  private readonly causes: Set<string>
  private undelivered: number
  private pending: number

  constructor(
    private readonly parcel: ParcelMoney,
    book: ParcelBook,
  ) {
    this.causes = new Set(book.causes)
    this.undelivered = book.undelivered
    this.pending = book.pending
  }

  sell(): void {
    const { paid, deliveredAt, producerId, refunds } = this.parcel
    const at = paid?.at ?? deliveredAt
    if (!at || this.isSold) return
    const before = refunds.filter(({ asked }) => asked)
    const sale = this.saleAfter(before)
    if (paid) this.post("paid", at, postingsForPaid(producerId, sale, paid.into, paid.shortfall))
    else this.post("delivered", at, postingsForSaleAtTheDoor(producerId, sale))
    this.keep(this.postings.at(-1)?.cause ?? "", at, this.stage, sale)
    for (const { id, at } of before) this.post("refunded", at, [], `refund:${id}`)
  }

  deliver(): void {
    const { paid, deliveredAt, producerId, id } = this.parcel
    if (!paid || !deliveredAt || this.causes.has(`delivered:${id}`)) return
    this.post("delivered", deliveredAt, postingsForDelivered(producerId, this.undelivered))
  }

  collect(): void {
    const { cash, producerId, id } = this.parcel
    if (!cash || !this.isSold || this.causes.has(`cash_collected:${id}`)) return
    this.post("cash_collected", cash.at, postingsForCash(producerId, cash.amount, cash.heldBy, this.pending))
  }

  /** `returned`: what goes back now, or everything that is left. */
  refund(cause: string, at: string, returned: Refunds | "everything"): void {
    if (!this.isSold || this.causes.has(cause)) return
    const before = this.parcel.refunds.filter(({ id }) => this.causes.has(`refund:${id}`))
    const sale = this.saleAfter(before)
    const after = returned === "everything" ? NO_SALE : this.saleAfter([...before, ...returned])
    const less = this.causes.has(`cancelled:${this.parcel.id}`) ? NO_SALE : difference(sale, after)
    const from = this.sourceOf(less)
    this.post("refunded", at, postingsForRefund(this.parcel.producerId, less, from, this.wayBack), cause)
    this.keep(cause, at, from, difference(NO_SALE, less))
  }

  private get isSold(): boolean {
    return this.causes.has(`${this.parcel.paid ? "paid" : "delivered"}:${this.parcel.id}`)
  }

  /** Where what is the producer's lies now. */
  private get stage(): ProducerAccount {
    return this.causes.has(`delivered:${this.parcel.id}`) ? "producer_pending" : "producer_undelivered"
  }

  private get wayBack(): RefundWay {
    if (this.parcel.paid) return this.parcel.paid.into === "card" ? "card" : "refunds_payable"
    return this.parcel.cash ? "refunds_payable" : "cash_due"
  }

  /** Who holds the cash gives it back; what was paid out already is carried into the next payout. */
  private sourceOf(less: Sale): ProducerAccount {
    if (this.parcel.cash?.heldBy === "producer") return "producer_debt"
    const needed = less.producer - less.commission - less.vat - less.pit
    return this.stage === "producer_pending" && this.pending < needed ? "producer_payable" : this.stage
  }

  private saleAfter(refunds: Refunds): Sale {
    return saleOf(
      this.parcel.items,
      refunds.flatMap(({ returned }) => returned),
    )
  }

  /** Commission and tax follow what causes them. */
  private keep(cause: string, at: string, from: ProducerAccount, { commission, vat, pit }: Sale): void {
    const { producerId } = this.parcel
    const kept = postingsForCommission(producerId, from, commission)
    if (kept.length > 0) this.post("commission", at, kept, `commission:${cause}`)
    const taxed = postingsForTax(producerId, from, vat, pit)
    if (taxed.length > 0) this.post("tax", at, taxed, `tax:${cause}`)
  }

  private post(kind: ParcelKind, at: string, entries: LedgerEntry[], cause = `${kind}:${this.parcel.id}`): void {
    this.causes.add(cause)
    this.undelivered -= balanceOf(entries, "producer_undelivered")
    this.pending -= balanceOf(entries, "producer_pending")
    this.postings.push({ cause, kind, at, entries })
  }
}
