import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { arrivalWindow, type OrderPart, splitOrder } from "@ocop/domain"
import { buyerOf, type Checkout, readCheckout } from "../basket/checkout"
import { type Fee, type FeeTable, feeTable, standardFee } from "../basket/fees"
import { type Goods, goodsOf, type Seller } from "../basket/goods"
import type { ShopContext } from "../basket/shop"
import { CLOCK } from "../modules/clock"
import type ClockService from "../modules/clock/service"
import type { ParcelDraft, Placement } from "../modules/marketplace/placement"
import type { RuleSubject, RulesOfOrder } from "../modules/marketplace/rules"
import { holdMinutes } from "../payment/availability"
import { methodOf as paymentMethodOf } from "../payment/method"
import { discountId, draftDiscounts, grantsOf } from "./draft-discounts"
import { type FreshOrder, freshOrder, type OrderMethod } from "./fresh-order"

/**
 * The parcels of an order that a cart has just become, with every đồng in one of them.
 * @throws UNEXPECTED_STATE when they do not add up to the order's total, or goods were reserved at another's shelf.
 */
export async function draftPlacement(
  context: ShopContext,
  container: MedusaContainer,
  cartId: string,
): Promise<Placement> {
  const order = await freshOrder(context, cartId)
  if (!order) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Cart ${cartId} has become no order`)
  const checkout = await readCheckout(context, cartId)
  const goods = await goodsOf(
    context,
    order.lines.map(({ variantId }) => variantId),
  )
  const parcels = await draftParcels(context, order, goods, checkout)
  await checkTotal(container, order.orderId, parcels)
  const { phone, addressKey } = buyerOf(checkout)
  return {
    orderId: order.orderId,
    cartId,
    phone,
    addressKey,
    ...(await paymentOf(context, container, checkout)),
    locale: checkout.locale,
    terms: checkout.terms,
    gift: giftOf(checkout, phone),
    parcels,
  }
}

/** How the order is paid; ahead, with how long its goods are held for the money. */
async function paymentOf(
  { settings }: ShopContext,
  container: MedusaContainer,
  { payments: [session] }: Checkout,
): Promise<Pick<Placement, "payment" | "request">> {
  const payment = paymentMethodOf(session?.provider ?? "")
  if (!session || !payment) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The cart has no way to be paid")
  if (payment === "cash_on_delivery") return { payment, request: null }
  const now = await container.resolve<ClockService>(CLOCK).now()
  const { sessionId, externalId } = session
  const dueAt = new Date(now.getTime() + holdMinutes(payment, settings) * 60_000)
  return { payment, request: { method: payment, paymentSessionId: sessionId, externalId, dueAt } }
}

async function draftParcels(
  context: ShopContext,
  order: FreshOrder,
  goods: Map<string, Goods>,
  checkout: Checkout,
): Promise<ParcelDraft[]> {
  checkShelves(order, goods)
  const sellers = sellersOf(checkout, goods)
  const split = splitOrder(sumsToSplit(order, goods, sellers))
  const [rules, fees, grants] = await Promise.all([
    context.marketplace.rulesFor(ruleSubjects(order, goods), context.today),
    feeTable(context, [...sellers.keys()]),
    grantsOf(context, order, goods),
  ])
  return [...sellers.values()].map((seller, index) => {
    const part = split.parts.find(({ producerId }) => producerId === seller.id)
    const method = methodOf(order, seller)
    const shippingTaxRuleId = rules.shipping.get(seller.id)
    const lines = part && linesOf(part, order, goods, rules)
    const [first] = lines ?? []
    if (!part || !lines || !first || !shippingTaxRuleId || !seller.stockLocationId)
      throw new RangeError(`Producer ${seller.id} has no part of the order`)
    const journey = method.kind === "pickup" ? null : journeyOf(seller, part, order, goods, fees, checkout)
    return {
      ...sumsOf(part),
      producerId: seller.id,
      number: index + 1,
      shippingOptionId: method.optionId,
      shippingKind: method.kind,
      stockLocationId: seller.stockLocationId,
      commissionRuleId: first.commissionRuleId,
      taxRuleId: first.taxRuleId,
      shippingTaxRuleId,
      shippingBelongsTo: context.settings.money.shippingBelongsTo,
      arrives: journey && arrivalWindow(context.today, seller.leadTimeDays, journey.fee.days),
      lines,
      discounts: draftDiscounts(part, order, goods, grants, journey),
    }
  })
}

/** A line that Medusa reserved at another producer's shelf is refused. */
function checkShelves({ lines }: FreshOrder, goods: Map<string, Goods>): void {
  for (const { id, variantId, reservedAt } of lines) {
    const { seller } = packOf(variantId, goods)
    if (reservedAt.some((location) => location !== seller.stockLocationId))
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Line ${id} is reserved at another producer's`)
  }
}

/** Makers in the order in which the basket shows them. */
const sellersOf = ({ lines }: Checkout, goods: Map<string, Goods>): Map<string, Seller> =>
  new Map(lines.map(({ variantId }) => packOf(variantId, goods).seller).map((seller) => [seller.id, seller]))

function sumsToSplit({ lines, methods }: FreshOrder, goods: Map<string, Goods>, sellers: Map<string, Seller>) {
  const sellerOfProfile = new Map([...sellers.values()].map((seller) => [seller.shippingProfileId, seller.id]))
  return {
    lines: lines.map((line) => ({ ...line, producerId: packOf(line.variantId, goods).seller.id })),
    shipping: methods.map(({ id, profileId, amount }) => ({
      id,
      producerId: sellerOfProfile.get(profileId) ?? "",
      fee: amount,
    })),
    discounts: [...lines, ...methods].flatMap(({ id, adjustments }) =>
      adjustments.map((taken, index) => ({
        id: discountId(id, index),
        targets: [id],
        amount: typeof taken === "number" ? taken : taken.amount,
      })),
    ),
  }
}

const sumsOf = ({ goods, shipping, discount, total }: OrderPart) => ({ goods, shipping, discount, total })

const ruleSubjects = (order: FreshOrder, goods: Map<string, Goods>): RuleSubject[] =>
  order.lines.map(({ id, variantId }) => {
    const { seller, kind, productGroup, categoryIds } = packOf(variantId, goods)
    const supply = kind === "tourism" ? "service" : "goods"
    return { lineId: id, producerId: seller.id, producerType: seller.type, productGroup, categoryIds, supply }
  })

function linesOf(
  part: OrderPart,
  order: FreshOrder,
  goods: Map<string, Goods>,
  rules: RulesOfOrder,
): ParcelDraft["lines"] {
  return part.lines.map(({ id, quantity, gross, discount }) => {
    const line = order.lines.find((candidate) => candidate.id === id)
    const rule = rules.lines.get(id)
    if (!line || !rule) throw new RangeError(`Line ${id} is not in the order`)
    const { productId, variantId, handle, title, pack } = packOf(line.variantId, goods)
    return {
      lineItemId: id,
      productId,
      variantId,
      handle,
      title,
      pack,
      quantity,
      unitPrice: line.unitPrice,
      total: gross,
      discount,
      ...rule,
    }
  })
}

/** What sending one parcel costs, and the offer that makes it free where it is. */
function journeyOf(
  seller: Seller,
  part: OrderPart,
  order: FreshOrder,
  goods: Map<string, Goods>,
  fees: FeeTable,
  { provinceCode }: Checkout,
): { fee: Fee; offerId: string | null } {
  const grams = order.lines
    .filter(({ id }) => part.lines.some((line) => line.id === id))
    .reduce((sum, line) => sum + packOf(line.variantId, goods).grams * line.quantity, 0)
  const fee = standardFee(fees, { seller, grams, goods: part.goods }, provinceCode ?? "")
  const granted = fees.offers.find(
    ({ producerId, threshold, grantedBy }) =>
      (producerId === null || producerId === seller.id) &&
      threshold === fee.offer?.threshold &&
      grantedBy === fee.offer.grantedBy,
  )
  return { fee, offerId: granted?.id ?? null }
}

/** The giver as frozen with the order; the phone is the one that limits and tracking go by. */
function giftOf({ gift }: Checkout, phone: string): Placement["gift"] {
  return gift && { ...gift, buyerPhone: phone }
}

function methodOf({ methods }: FreshOrder, seller: Seller): OrderMethod {
  const method = methods.find(({ profileId }) => profileId === seller.shippingProfileId)
  if (!method) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `The parcel of ${seller.id} cannot travel`)
  return method
}

function packOf(variantId: string, goods: Map<string, Goods>): Goods {
  const pack = goods.get(variantId)
  if (!pack) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Variant ${variantId} has no producer`)
  return pack
}

async function checkTotal(container: MedusaContainer, orderId: string, parcels: ParcelDraft[]): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: ["id", "total"], filters: { id: orderId } })
  const total = Number(data[0]?.total)
  const sum = parcels.reduce((all, parcel) => all + parcel.total, 0)
  if (sum !== total)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Parcels of ${orderId} add up to ${sum}, not ${total}`)
}
