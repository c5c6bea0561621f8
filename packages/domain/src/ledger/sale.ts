import { shareOf } from "../money/share-of"
import type { SaleItem } from "./sale-terms"

/** What became of an item since: đồng given back, and how many of it. */
export interface Returned {
  id: string
  quantity: number
  amount: number
}

/** Who has what of a parcel, in đồng: `buyer + discounts = producer + shipping`. The producer's is before fees and tax. */
export interface Sale {
  buyer: number
  /** Borne by the operator. */
  discounts: number
  producer: number
  /** The operator's fee for the journey. */
  shipping: number
  commission: number
  vat: number
  pit: number
}

const NOTHING: Sale = { buyer: 0, discounts: 0, producer: 0, shipping: 0, commission: 0, vat: 0, pit: 0 }

/**
 * How a parcel's money is divided after what was given back of it; with all of it given back, nothing is left anywhere.
 * What the buyer paid follows the refunds to the đồng, what others bore follows in proportion (rounded down), and fees
 * and taxes are those of what still stands (half up per line). Refuses (RangeError) more given back than was paid.
 */
export function saleOf(items: readonly SaleItem[], returned: readonly Returned[] = []): Sale {
  return items.map((item) => standing(item, returned)).reduce(add, NOTHING)
}

/** What one sale has more than another, sum by sum: what has to be posted to get from one to the other. */
export const difference = (before: Sale, after: Sale): Sale => ({
  buyer: before.buyer - after.buyer,
  discounts: before.discounts - after.discounts,
  producer: before.producer - after.producer,
  shipping: before.shipping - after.shipping,
  commission: before.commission - after.commission,
  vat: before.vat - after.vat,
  pit: before.pit - after.pit,
})

function standing(item: SaleItem, returned: readonly Returned[]): Sale {
  const own = returned.filter(({ id }) => id === item.id)
  const paid = item.paid - sum(own.map(({ amount }) => amount))
  if (paid < 0) throw new RangeError(`More given back than was paid for ${item.id}: ${-paid}`)
  const left = item.quantity - sum(own.map(({ quantity }) => quantity))
  if (left < 0) throw new RangeError(`More of ${item.id} came back than went out`)
  const keep = (amount: number) =>
    item.paid > 0 ? proportion(amount, paid, item.paid) : proportion(amount, left, item.quantity)
  const discounts = keep(item.borne)
  const shipping = keep(item.operators)
  const producer = paid + discounts - shipping
  const base = Math.max(producer, 0)
  const { commission, vat, pit } = item.rates
  return {
    buyer: paid,
    discounts,
    producer,
    shipping,
    commission: shareOf(base, commission),
    vat: shareOf(base, vat),
    pit: shareOf(base, pit),
  }
}

const add = (a: Sale, b: Sale): Sale => ({
  buyer: a.buyer + b.buyer,
  discounts: a.discounts + b.discounts,
  producer: a.producer + b.producer,
  shipping: a.shipping + b.shipping,
  commission: a.commission + b.commission,
  vat: a.vat + b.vat,
  pit: a.pit + b.pit,
})

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** In BigInt, because the product passes what a number holds exactly. */
const proportion = (amount: number, part: number, whole: number): number =>
  Number((BigInt(amount) * BigInt(part)) / BigInt(whole))
