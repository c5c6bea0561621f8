import { allocate } from "../money/allocate"
import { type Dong, dong, sumDong } from "../money/dong"

/** What of a parcel was not given back yet. Sums in đồng. */
export interface PartLeft {
  lines: readonly LineLeft[]
  /** Of the fee for delivery, and of what was taken off that fee. */
  shipping: number
  shippingDiscount: number
  /** Who gave what of the parcel; vouchers add up to the discounts of lines and fee, until a part is settled for less. */
  grants: readonly GrantLeft[]
}

export interface LineLeft {
  id: string
  quantity: number
  unitPrice: number
  /** What vouchers take off what is left of the line. */
  discount: number
}

export interface GrantLeft {
  id: string
  /** A voucher follows the discounts, a reduced price the goods. A free delivery was given with the journey. */
  kind: "voucher" | "price_reduction" | "free_delivery"
  amount: number
}

/** What is asked to be given back. */
export interface PartAsked {
  lines: readonly { id: string; quantity: number }[]
  /** Of the fee, in đồng, before discounts. */
  shipping: number
  /** Less than the whole share, where two sides agreed on it: đồng from 1 up to the share. */
  amount?: number
}

/** `amount = goods + shipping - discount`; `grants`: who no longer gives how much. */
export interface RefundShare {
  lines: readonly { id: string; quantity: number; goods: Dong; discount: Dong; amount: Dong }[]
  goods: Dong
  shipping: Dong
  discount: Dong
  amount: Dong
  grants: readonly { id: string; amount: Dong }[]
  /** What is left to give back after it. */
  left: PartLeft
}

/**
 * The money of a part of a parcel, in whole đồng: goods at their frozen price, less the share of the discounts that
 * fell on them, by largest remainder between this part and what stays. Whoever granted a discount no longer gives that
 * share. Parts asked one after another, in any order, down to the last add up to exactly what was paid.
 * Refuses (RangeError) an unknown or doubled line, a quantity that is not left, more of the fee than is left, nothing
 * at all, and an `amount` that is not between 1 and the share.
 */
export function refundShare(part: PartLeft, asked: PartAsked): RefundShare {
  const fee = dong(asked.shipping)
  if (fee > part.shipping) throw new RangeError(`Only ${part.shipping} đồng of the fee are left, not ${fee}`)
  const lines = linesAsked(part, asked)
  if (lines.length === 0 && fee === 0) throw new RangeError("Nothing is asked back")
  const feeDiscount = partOf(part.shippingDiscount, fee, part.shipping - fee)
  const whole: Taken[] = [...lines, { id: "", quantity: 0, goods: fee, discount: feeDiscount }]
  const taken = asked.amount === undefined ? whole : settledFor(whole, asked.amount)
  const sums = sumsOf(taken)
  const grants = grantsOf(part, sums)
  return {
    lines: taken.slice(0, -1).map((line) => ({ ...line, amount: dong(line.goods - line.discount) })),
    ...sums,
    grants: grants.filter(({ amount }) => amount > 0),
    left: leftAfter(part, taken, grants),
  }
}

/** Of a line, or of the fee (the last, without an id). */
interface Taken {
  id: string
  quantity: number
  goods: Dong
  discount: Dong
}

/** How much of a sum goes with what is taken, the rest staying with what is left; nothing of nothing. */
function partOf(sum: number, taken: number, left: number): Dong {
  if (taken + left === 0) return dong(0)
  return dong(allocate(sum, [taken, left])[0] ?? 0)
}

function quantityOf({ id, quantity: left }: LineLeft, part: PartLeft, asked: PartAsked): number {
  const stranger = asked.lines.find((line) => !part.lines.some((known) => known.id === line.id))
  if (stranger) throw new RangeError(`Not a line of the parcel: ${stranger.id}`)
  const [line, twice] = asked.lines.filter((candidate) => candidate.id === id)
  if (twice) throw new RangeError(`Asked twice: ${id}`)
  if (!line) return 0
  if (!Number.isSafeInteger(line.quantity) || line.quantity < 1 || line.quantity > left)
    throw new RangeError(`Not a quantity of ${id}: ${line.quantity} of ${left}`)
  return line.quantity
}

function linesAsked(part: PartLeft, asked: PartAsked): Taken[] {
  return part.lines.flatMap((line) => {
    const quantity = quantityOf(line, part, asked)
    const goods = dong(quantity * dong(line.unitPrice))
    const discount = partOf(line.discount, quantity, line.quantity - quantity)
    return quantity === 0 ? [] : [{ id: line.id, quantity, goods, discount }]
  })
}

/** The same in smaller: what each line and the fee would give back, in proportion, and their discounts with them. */
function settledFor(whole: readonly Taken[], amount: number): Taken[] {
  const nets = whole.map(({ goods, discount }) => goods - discount)
  const most = sumDong(nets)
  if (!Number.isSafeInteger(amount) || amount < 1 || amount > most)
    throw new RangeError(`Not a part of ${most} đồng: ${amount}`)
  const shares = allocate(amount, nets)
  return whole.map((taken, index) => {
    const share = shares[index] ?? 0
    const discount = partOf(taken.discount, share, (nets[index] ?? 0) - share)
    return { ...taken, goods: dong(share + discount), discount }
  })
}

type Sums = Pick<RefundShare, "goods" | "shipping" | "discount" | "amount">

function sumsOf(taken: readonly Taken[]): Sums {
  const goods = sumDong(taken.slice(0, -1).map((line) => line.goods))
  const shipping = dong(taken.at(-1)?.goods ?? 0)
  const discount = sumDong(taken.map((each) => each.discount))
  return { goods, shipping, discount, amount: dong(goods + shipping - discount) }
}

function leftAfter(part: PartLeft, taken: readonly Taken[], grants: readonly { amount: number }[]): PartLeft {
  const fee = taken.at(-1)
  return {
    lines: part.lines.map((line) => {
      const gone = taken.find(({ id }) => id === line.id)
      return gone ? { ...line, quantity: line.quantity - gone.quantity, discount: line.discount - gone.discount } : line
    }),
    shipping: part.shipping - (fee?.goods ?? 0),
    shippingDiscount: part.shippingDiscount - (fee?.discount ?? 0),
    grants: part.grants.map((grant, index) => ({ ...grant, amount: grant.amount - (grants[index]?.amount ?? 0) })),
  }
}

function grantsOf({ lines, grants }: PartLeft, { goods, discount }: Sums): { id: string; amount: Dong }[] {
  const vouchers = grants.map(({ kind, amount }) => (kind === "voucher" ? amount : 0))
  const ofVouchers = sumDong(vouchers) === 0 ? vouchers : allocate(discount, vouchers)
  const goodsLeft = sumDong(lines.map(({ quantity, unitPrice }) => quantity * unitPrice))
  return grants.map(({ id, kind, amount }, index) => ({
    id,
    amount: kind === "price_reduction" ? partOf(amount, goods, goodsLeft - goods) : dong(ofVouchers[index] ?? 0),
  }))
}
