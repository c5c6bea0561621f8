import { allocate } from "../money/allocate"
import { type Dong, dong, sumDong } from "../money/dong"
import { shareOf } from "../money/share-of"

export interface LineToSplit {
  id: string
  producerId: string
  quantity: number
  unitPrice: number
}

export interface ShippingToSplit {
  id: string
  producerId: string
  fee: number
}

/** A reduction of the lines and shipping fees named by `targets`: a sum in đồng, or a share of what they still cost. */
export type DiscountToSplit = { id: string; targets: readonly string[] } & (
  | { amount: number }
  | { basisPoints: number }
)

export interface OrderToSplit {
  lines: readonly LineToSplit[]
  shipping: readonly ShippingToSplit[]
  discounts: readonly DiscountToSplit[]
}

export interface DiscountShare {
  id: string
  amount: Dong
}

/** A line or a shipping fee after its reductions: `gross - discount = total`. */
export interface SplitItem {
  id: string
  gross: Dong
  discount: Dong
  total: Dong
  discounts: readonly DiscountShare[]
}

/** In đồng: `total = goods + shipping - discount`; `discount` is taken from lines and shipping together. */
export interface SplitSums {
  goods: Dong
  shipping: Dong
  discount: Dong
  total: Dong
}

/** One producer's part of an order. */
export interface OrderPart extends SplitSums {
  producerId: string
  lines: readonly (SplitItem & { quantity: number })[]
  shippingFees: readonly SplitItem[]
}

/** The order's sums are the sums of its parts, to the đồng. */
export interface OrderSplit extends SplitSums {
  /** Sorted by producer id; lines, fees and discounts by their id. */
  parts: readonly OrderPart[]
}

/**
 * What each producer of an order gets of its goods, shipping and discounts, in whole đồng. Discounts are applied by
 * id, each to what the ones before left, by largest remainder; a sum larger than its targets takes them to 0 and no
 * further. The order of lines, fees, discounts and targets changes nothing. Refuses (RangeError) amounts that are not
 * whole đồng, quantities under 1, an id used twice, an unknown target, and shipping of a producer without a line.
 */
export function splitOrder({ lines, shipping, discounts }: OrderToSplit): OrderSplit {
  const items = itemsOf(lines, shipping)
  for (const discount of sorted(distinct(discounts))) apply(discount, items)
  const parts = producersOf(lines, shipping).map((producerId) => partOf(producerId, lines, shipping, items))
  return { parts, ...sumsOf(parts) }
}

interface Open {
  gross: Dong
  left: Dong
  discounts: DiscountShare[]
}

function itemsOf(lines: readonly LineToSplit[], shipping: readonly ShippingToSplit[]): Map<string, Open> {
  for (const { id, quantity } of lines)
    if (!Number.isSafeInteger(quantity) || quantity < 1) throw new RangeError(`Not a quantity: ${quantity} of ${id}`)
  const priced = [
    ...lines.map(({ id, quantity, unitPrice }) => ({ id, gross: dong(quantity * dong(unitPrice)) })),
    ...shipping.map(({ id, fee }) => ({ id, gross: dong(fee) })),
  ]
  return new Map(distinct(priced).map(({ id, gross }) => [id, { gross, left: gross, discounts: [] }]))
}

function apply(discount: DiscountToSplit, items: Map<string, Open>): void {
  const targets = [...new Set(discount.targets)].sort().map((id) => {
    const item = items.get(id)
    if (!item) throw new RangeError(`Discount ${discount.id} reduces ${id}, which is not in the order`)
    return item
  })
  const left = sumDong(targets.map((item) => item.left))
  const amount = "amount" in discount ? Math.min(dong(discount.amount), left) : shareOf(left, discount.basisPoints)
  const shares = allocate(
    amount,
    targets.map((item) => item.left),
  )
  targets.forEach((item, index) => {
    const share = dong(shares[index] ?? 0)
    item.left = dong(item.left - share)
    if (share > 0) item.discounts.push({ id: discount.id, amount: share })
  })
}

function producersOf(lines: readonly LineToSplit[], shipping: readonly ShippingToSplit[]): string[] {
  const producers = new Set(lines.map(({ producerId }) => producerId))
  const stray = shipping.find(({ producerId }) => !producers.has(producerId))
  if (stray) throw new RangeError(`Shipping ${stray.id} of producer ${stray.producerId}, who has no line`)
  return [...producers].sort()
}

function partOf(
  producerId: string,
  lines: readonly LineToSplit[],
  shipping: readonly ShippingToSplit[],
  items: ReadonlyMap<string, Open>,
): OrderPart {
  const own = <T extends { id: string; producerId: string }>(all: readonly T[]) =>
    sorted(all.filter((item) => item.producerId === producerId))
  const ownLines = own(lines).map(({ id, quantity }) => ({ ...close(id, items), quantity }))
  const shippingFees = own(shipping).map(({ id }) => close(id, items))
  const goods = sumDong(ownLines.map(({ gross }) => gross))
  const fees = sumDong(shippingFees.map(({ gross }) => gross))
  const discount = sumDong([...ownLines, ...shippingFees].map((item) => item.discount))
  const total = dong(goods + fees - discount)
  return { producerId, lines: ownLines, shippingFees, goods, shipping: fees, discount, total }
}

function close(id: string, items: ReadonlyMap<string, Open>): SplitItem {
  const item = items.get(id)
  if (!item) throw new RangeError(`Not in the order: ${id}`)
  return { id, gross: item.gross, discount: dong(item.gross - item.left), total: item.left, discounts: item.discounts }
}

function sumsOf(parts: readonly OrderPart[]): SplitSums {
  const sum = (key: keyof SplitSums) => sumDong(parts.map((part) => part[key]))
  return { goods: sum("goods"), shipping: sum("shipping"), discount: sum("discount"), total: sum("total") }
}

/** By code unit, so that it is the same on every machine. */
function sorted<T extends { id: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function distinct<T extends { id: string }>(items: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  for (const { id } of items) {
    if (seen.has(id)) throw new RangeError(`Twice in the order: ${id}`)
    seen.add(id)
  }
  return items
}
