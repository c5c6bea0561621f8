import { isDong, mustPayAhead, sumDong } from "@ocop/domain"
import { Refusal } from "../http/problem"
import { cashPausedFor } from "../ledger/cash-paused"
import { isSetUp, RANGE } from "../payment/availability"
import { methodOf } from "../payment/method"
import { checkLineCount, checkLines } from "./check-lines"
import { buyerOf, type Checkout } from "./checkout"
import { feeTable, standardFee } from "./fees"
import type { Goods, Seller } from "./goods"
import { checkOpenOrders } from "./limits"
import type { ShopContext } from "./shop"

const DAY_MS = 86_400_000

interface Parcel {
  seller: Seller
  goods: number
  grams: number
  alcohol: boolean
  fee: number
}

/**
 * Whether a cart may become an order now, whichever route asks. `total` is Medusa's, in đồng.
 * @throws Refusal with the first reason why not.
 */
export async function checkCheckout(context: ShopContext, checkout: Checkout, total: number): Promise<void> {
  if (checkout.lines.length === 0) throw new Refusal("basket_empty", "The basket is empty")
  const buyer = buyerOf(checkout)
  checkLineCount(context, checkout.lines.length)
  const goods = await checkLines(context, checkout.lines)
  checkWhole(checkout, total)
  checkVouchers(checkout, total)
  if (checkout.expectedTotal !== null && checkout.expectedTotal !== total)
    throw new Refusal("total_changed", `The total is ${total} ₫, not ${checkout.expectedTotal} ₫`)
  const parcels = await parcelsOf(context, checkout, goods)
  checkPayment(context, checkout, parcels, total)
  if (isPaidAtTheDoor(checkout)) await checkCash(context, buyer.phone, parcels)
  await checkOpenOrders(context, buyer, sumDong(parcels.map((parcel) => parcel.goods)))
}

/** Percentage promotions are not rounded by Medusa; a fraction of a đồng can be neither split nor paid. */
function checkWhole({ lines, adjustments, methods }: Checkout, total: number): void {
  const sums = [
    ...lines.map((line) => line.unitPrice),
    ...adjustments,
    ...methods.map((method) => method.amount),
    total,
  ]
  if (!sums.every(isDong)) throw new Refusal("total_changed", "The total is not a whole number of đồng")
}

/** Between showing a discount and ordering, others may have used its voucher up. */
function checkVouchers({ uses, lostVoucher, expectedTotal }: Checkout, total: number): void {
  const isLost = uses.some(({ usedUp }) => usedUp) || (lostVoucher && expectedTotal !== total)
  if (isLost) throw new Refusal("voucher_used_up", "A voucher has been used up meanwhile")
}

/** One method for each producer, of its own profile, at today's fee. */
async function parcelsOf(context: ShopContext, checkout: Checkout, goods: Map<string, Goods>): Promise<Parcel[]> {
  const groups = groupBySeller(checkout, goods)
  const fees = await feeTable(context, [...groups.keys()])
  if (checkout.methods.length !== groups.size)
    throw new Refusal("shipping_missing", "Each parcel needs exactly one way to travel")
  return [...groups.values()].map((group) => {
    const method = checkout.methods.find(({ profileId }) => profileId === group.seller.shippingProfileId)
    if (!method) throw new Refusal("shipping_missing", `No way to travel for the parcel of ${group.seller.name}`)
    const fee = method.kind === "pickup" ? 0 : standardFee(fees, group, checkout.provinceCode ?? "").fee
    if (fee !== method.amount) throw new Refusal("total_changed", "The price of delivery has changed")
    return { ...group, fee }
  })
}

function groupBySeller({ lines }: Checkout, goods: Map<string, Goods>): Map<string, Omit<Parcel, "fee">> {
  const groups = new Map<string, Omit<Parcel, "fee">>()
  for (const line of lines) {
    const pack = goods.get(line.variantId)
    if (!pack) throw new Refusal("not_for_sale", `Line ${line.id} is not for sale`)
    const group = groups.get(pack.seller.id) ?? { seller: pack.seller, goods: 0, grams: 0, alcohol: false }
    group.goods += line.unitPrice * line.quantity
    group.grams += pack.grams * line.quantity
    group.alcohol ||= pack.alcohol
    groups.set(pack.seller.id, group)
  }
  return groups
}

function checkPayment(context: ShopContext, checkout: Checkout, parcels: Parcel[], total: number): void {
  const { payments, ofAge } = checkout
  const alcohol = parcels.some((parcel) => parcel.alcohol)
  if (alcohol && !ofAge)
    throw new Refusal("age_required", "Alcohol is sold to people of 18 and over", { ofAge: "required" })
  if (payments.some(({ cancelled }) => cancelled)) throw new Refusal("try_again", "The payment was cancelled")
  if (payments.some(({ amount }) => amount !== total))
    throw new Refusal("total_changed", "The payment is of another total")
  checkMethod(context, payments, total)
  if (!isPaidAtTheDoor(checkout)) return
  if (checkout.gift) throw new Refusal("cash_not_allowed", "Nobody is asked for money when a present arrives")
  if (alcohol) throw new Refusal("cash_not_allowed", "Alcohol is not paid in cash at the door")
  const limit = context.limits.cashOnDeliveryMax
  if (parcels.some(({ goods, fee }) => goods + fee > limit))
    throw new Refusal("cash_not_allowed", `A courier collects at most ${limit} ₫ for one parcel`)
}

const isPaidAtTheDoor = ({ payments }: Checkout) =>
  payments.some(({ provider }) => methodOf(provider) === "cash_on_delivery")

/**
 * Whether the door may be asked for money at all.
 * @throws Refusal pay_ahead for a phone that refused too often; cash_not_allowed for a maker who owes too much of it.
 */
async function checkCash({ sql, settings, marketplace, now }: ShopContext, phone: string, parcels: Parcel[]) {
  const { refusalsUntilPaidAhead, refusalsCountDays } = settings.parcels
  const since = new Date(now.getTime() - refusalsCountDays * DAY_MS)
  if (mustPayAhead(await marketplace.refusalsOf(phone, since), refusalsUntilPaidAhead))
    throw new Refusal("pay_ahead", "With this phone orders are paid ahead", { payment: "pay_ahead" })
  const sellers = parcels.map(({ seller }) => seller.id)
  if ((await cashPausedFor(sql, sellers, settings.money.producerDebtMax)).size > 0)
    throw new Refusal("cash_not_allowed", "A maker takes no money at the door just now", { payment: "paused" })
}

/** What is paid ahead must be set up here, and of a sum that can be paid at once. */
function checkMethod({ settings }: ShopContext, payments: Checkout["payments"], total: number): void {
  for (const { provider } of payments) {
    const method = methodOf(provider)
    if (method === "cash_on_delivery") continue
    if (!method || !isSetUp(method, settings) || total < RANGE[method].from || total > RANGE[method].to)
      throw new Refusal("payment_unavailable", `This cannot be paid by ${method ?? provider}`)
  }
}
