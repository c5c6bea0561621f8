import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { arrivalWindow, type OrderPart, quoteShipping, splitOrder, zoneBetween } from "@ocop/domain"
import { buyerOf, type Checkout, readCheckout } from "../basket/checkout"
import { type Goods, goodsOf, type Seller } from "../basket/goods"
import type { ShopContext } from "../basket/shop"
import { rowsOf } from "../catalog/query"
import { CLOCK } from "../modules/clock"
import type ClockService from "../modules/clock/service"
import type { ParcelDraft, Placement } from "../modules/marketplace/placement"
import { type RateTable, ratesOf } from "../modules/marketplace/rules"
import { holdMinutes } from "../payment/availability"
import { methodOf as paymentMethodOf } from "../payment/method"

interface OrderLine {
  id: string
  variantId: string
  quantity: number
  unitPrice: number
  adjustments: number[]
  /** Stock locations its reservations lie at. */
  reservedAt: string[]
}

interface OrderMethod {
  id: string
  optionId: string
  profileId: string
  kind: "standard" | "pickup"
  amount: number
  adjustments: number[]
}

interface FreshOrder {
  orderId: string
  lines: OrderLine[]
  methods: OrderMethod[]
}

const FRESH_ORDER = `
  select link.order_id as "orderId",
    (select jsonb_agg(jsonb_build_object('id', li.id, 'variantId', li.variant_id, 'quantity', oi.quantity,
        'unitPrice', li.unit_price,
        'adjustments', coalesce((select jsonb_agg(a.amount) from order_line_item_adjustment a
          where a.item_id = li.id and a.deleted_at is null), '[]'),
        'reservedAt', coalesce((select jsonb_agg(distinct r.location_id) from reservation_item r
          where r.line_item_id = li.id and r.deleted_at is null), '[]')) order by li.created_at, li.id)
      from order_item oi join order_line_item li on li.id = oi.item_id
      where oi.order_id = link.order_id and oi.deleted_at is null) as lines,
    (select jsonb_agg(jsonb_build_object('id', m.id, 'optionId', m.shipping_option_id, 'amount', m.amount,
        'profileId', so.shipping_profile_id, 'kind', so.data->>'kind',
        'adjustments', coalesce((select jsonb_agg(a.amount) from order_shipping_method_adjustment a
          where a.shipping_method_id = m.id and a.deleted_at is null), '[]')))
      from order_shipping os
      join order_shipping_method m on m.id = os.shipping_method_id
      join shipping_option so on so.id = m.shipping_option_id
      where os.order_id = link.order_id and os.deleted_at is null) as methods
  from order_cart link where link.cart_id = :cartId and link.deleted_at is null`

/**
 * The parcels of an order that a cart has just become, with every đồng in one of them.
 * @throws UNEXPECTED_STATE when they do not add up to the order's total, or goods were reserved at another's shelf.
 */
export async function draftPlacement(
  context: ShopContext,
  container: MedusaContainer,
  cartId: string,
): Promise<Placement> {
  const [order] = await rowsOf<FreshOrder>(context, FRESH_ORDER, { cartId })
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
  const [rules, rates] = await Promise.all([
    context.marketplace.rulesFor([...sellers.values()], context.today),
    context.marketplace.rateTable([...sellers.keys()], context.today),
  ])
  return [...sellers.values()].map((seller, index) => {
    const part = split.parts.find(({ producerId }) => producerId === seller.id)
    const method = methodOf(order, seller)
    const rule = rules.get(seller.id)
    if (!part || !rule || !seller.stockLocationId)
      throw new RangeError(`Producer ${seller.id} has no part of the order`)
    return {
      ...sumsOf(part),
      producerId: seller.id,
      number: index + 1,
      shippingOptionId: method.optionId,
      shippingKind: method.kind,
      stockLocationId: seller.stockLocationId,
      ...rule,
      arrives: method.kind === "pickup" ? null : arrives(context, seller, part, order, goods, rates, checkout),
      lines: linesOf(part, order, goods),
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
      adjustments.map((amount, index) => ({ id: `${id} ${index}`, targets: [id], amount })),
    ),
  }
}

const sumsOf = ({ goods, shipping, discount, total }: OrderPart) => ({ goods, shipping, discount, total })

function linesOf(part: OrderPart, order: FreshOrder, goods: Map<string, Goods>): ParcelDraft["lines"] {
  return part.lines.map(({ id, quantity, gross, discount }) => {
    const line = order.lines.find((candidate) => candidate.id === id)
    if (!line) throw new RangeError(`Line ${id} is not in the order`)
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
    }
  })
}

function arrives(
  context: ShopContext,
  seller: Seller,
  part: OrderPart,
  order: FreshOrder,
  goods: Map<string, Goods>,
  rates: RateTable,
  { provinceCode }: Checkout,
): { from: string; to: string } {
  const grams = linesOf(part, order, goods).reduce(
    (sum, line) => sum + packOf(line.variantId, goods).grams * line.quantity,
    0,
  )
  const zone = zoneBetween(seller.provinceCode, provinceCode ?? "")
  return arrivalWindow(context.today, seller.leadTimeDays, quoteShipping(ratesOf(rates, seller.id), grams, zone))
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
