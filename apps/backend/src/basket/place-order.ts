import type { ICartModuleService, ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  addShippingMethodToCartWorkflow,
  completeCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  refreshCartItemsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { PlacedOrder, PlaceOrder } from "@ocop/contract"
import { communeLabel, normalizePhone } from "@ocop/domain"
import { pricesNow } from "../catalog/offers"
import { Refusal } from "../http/problem"
import type { GiftNote } from "../modules/marketplace/placement"
import { repairCart } from "../parcel/repair-completion"
import { isSetUp } from "../payment/availability"
import { PROVIDER_OF } from "../payment/method"
import { requireOpen } from "../readiness/require-open"
import { type Cart, findCart, ownCart } from "./cart"
import { checkLines } from "./check-lines"
import { checkGift } from "./gift"
import type { Goods } from "./goods"
import { type Commune, communeBy, shippingOptionsById } from "./shipping"
import type { ShopContext } from "./shop"
import { writeDiscounts } from "./voucher/write-discounts"

/** Seconds that a second click waits for the first. */
const PATIENCE_SECONDS = 90

/**
 * Makes a basket an order, once: clicked twice or repeated after a crash, it answers the same order with a token that
 * opens it. Not one workflow, because a refusal must not undo what the buyer typed or the prices it brought up to
 * date; each part can be repeated, and completing the cart is Medusa's own workflow with our hooks.
 * @throws Refusal with the reason, field by field where a field is wrong.
 */
export async function placeOrder(
  context: ShopContext,
  container: MedusaContainer,
  request: { cartId: string; customerId: string | undefined; form: PlaceOrder },
): Promise<PlacedOrder> {
  const { cartId, customerId, form } = request
  const locking = container.resolve<ILockingModule>(Modules.LOCKING)
  const place = async () => {
    const cart = await ownCart(context, cartId, customerId)
    if (cart.completed || cart.orderId) return placedBefore(context, container, cart, form)
    return placeFresh(context, container, { ...cart, customerId: customerId ?? null }, form)
  }
  return locking.execute(`place:${cartId}`, place, { timeout: PATIENCE_SECONDS })
}

async function placedBefore(context: ShopContext, container: MedusaContainer, cart: Cart, form: PlaceOrder) {
  const stands = await repairCart(container, cart.id)
  if (stands) return answerItsBuyer(context, stands, form)
  const reopened = await findCart(context, cart.id)
  if (!reopened) throw new Refusal("basket_gone", "There is no such basket")
  return placeFresh(context, container, reopened, form)
}

async function placeFresh(context: ShopContext, container: MedusaContainer, cart: Cart, form: PlaceOrder) {
  await requireOpen(container)
  if (cart.lines.length === 0) throw new Refusal("basket_empty", "The basket is empty")
  checkTerms(context, form)
  const { phone, commune, gift } = await checkFields(context, form)
  const goods = await checkLines(context, cart.lines)
  checkPaymentMethod(context, form)
  const optionIds = await checkShipping(context, goods, form)
  await writeForm(container, cart, form, { phone, commune, gift })
  if (!(await isPricedNow(context, cart, goods)))
    await refreshCartItemsWorkflow(container).run({ input: { cart_id: cart.id, force_refresh: true } })
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: cart.id, options: optionIds.map((id) => ({ id })) },
  })
  await writeDiscounts(context, container, cart.id, goods)
  await choosePayment(container, cart.id, PROVIDER_OF[form.payment])
  const { result } = await completeCartWorkflow(container).run({ input: { id: cart.id } })
  return answer(context, result.id)
}

/** The buyer has ticked the terms in force: nothing is ticked for them, and an older version is not enough. */
function checkTerms({ settings: { law } }: ShopContext, { termsVersion }: PlaceOrder): void {
  if (law.termsVersion === null || termsVersion === law.termsVersion) return
  const fault = termsVersion ? "outdated" : "required"
  throw new Refusal("terms_required", `The terms ${law.termsVersion} are not agreed to`, { termsVersion: fault })
}

/** Before Medusa is asked for a provider that it may not have. */
function checkPaymentMethod({ settings }: ShopContext, { payment }: PlaceOrder): void {
  if (payment !== "cash_on_delivery" && !isSetUp(payment, settings))
    throw new Refusal("payment_unavailable", `This cannot be paid by ${payment}`)
}

interface Checked {
  phone: string
  commune: Commune
  gift: GiftNote | null
}

async function checkFields(context: ShopContext, form: PlaceOrder): Promise<Checked> {
  const phone = normalizePhone(form.phone)
  const commune = await communeBy(context, form.communeCode)
  const gift = checkGift(form, context.today)
  if (phone && commune) return { phone, commune, gift }
  const fields = { ...(!phone && { phone: "not_a_phone" }), ...(!commune && { communeCode: "unknown" }) }
  throw new Refusal("invalid_fields", `These fields are wrong: ${Object.keys(fields).join(", ")}`, fields)
}

/** One option for each producer of the basket, of that producer's own profile, and none besides. */
async function checkShipping(context: ShopContext, goods: Map<string, Goods>, form: PlaceOrder): Promise<string[]> {
  const sellers = new Map([...goods.values()].map(({ seller }) => [seller.id, seller] as const))
  const options = await shippingOptionsById(context, Object.values(form.shipping))
  for (const seller of sellers.values()) checkChoice(seller, form, options)
  const stranger = Object.keys(form.shipping).find((producerId) => !sellers.has(producerId))
  if (stranger) throw new Refusal("invalid_fields", "No goods of this producer", { shipping: "unknown_producer" })
  return [...sellers.keys()].map((id) => form.shipping[id] ?? "")
}

function checkChoice(seller: Goods["seller"], form: PlaceOrder, options: { id: string; profileId: string }[]): void {
  const chosen = form.shipping[seller.id]
  if (!chosen) throw new Refusal("shipping_missing", `Choose how ${seller.name} sends`, { shipping: "missing" })
  const option = options.find(({ id }) => id === chosen)
  if (option?.profileId !== seller.shippingProfileId)
    throw new Refusal("invalid_fields", `${seller.name} does not send this way`, { shipping: "not_of_producer" })
}

/** What the buyer typed, and the total they saw, written by itself: what follows from it is refreshed once, below. */
async function writeForm(container: MedusaContainer, cart: Cart, form: PlaceOrder, { phone, commune, gift }: Checked) {
  const now = await container.resolve("clock").now()
  await container.resolve<ICartModuleService>(Modules.CART).updateCarts([
    {
      id: cart.id,
      // The order becomes this customer's: src/account/orders.ts.
      customer_id: cart.customerId,
      ...(form.email && { email: form.email }),
      shipping_address: {
        first_name: form.name,
        phone,
        address_1: form.address,
        city: communeLabel(commune.kind, commune.name),
        province: commune.provinceCode,
        country_code: "vn",
        metadata: { commune_code: commune.code, province_name: commune.provinceName },
      },
      metadata: {
        locale: form.locale,
        of_age: form.ofAge === true,
        note: form.note ?? "",
        expected_total: form.expectedTotal,
        vouchers: cart.vouchers,
        gift,
        ...(form.termsVersion && { terms_version: form.termsVersion, terms_agreed_at: now.toISOString() }),
      },
    },
  ])
}

/** Whether the lines cost what their packs cost now; a price may have changed since a line was added. */
async function isPricedNow(context: ShopContext, cart: Cart, goods: Map<string, Goods>): Promise<boolean> {
  const prices = await pricesNow(
    context,
    [...goods.values()].flatMap(({ priceSetId }) => priceSetId ?? []),
  )
  return cart.lines.every(
    ({ variantId, unitPrice }) => prices.get(goods.get(variantId)?.priceSetId ?? "")?.price === unitPrice,
  )
}

async function choosePayment(container: MedusaContainer, cartId: string, provider: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["payment_collection_id"],
    filters: { cart_id: cartId },
  })
  const existing: string | undefined = data[0]?.payment_collection_id
  const collectionId =
    existing ?? (await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cartId } })).result.id
  await createPaymentSessionsWorkflow(container).run({
    input: { payment_collection_id: collectionId, provider_id: provider },
  })
}

/** On a shared computer the basket's cookie may outlive its buyer: the order opens again only for the phone that ordered. */
async function answerItsBuyer(context: ShopContext, orderId: string, form: PlaceOrder): Promise<PlacedOrder> {
  const phone = normalizePhone(form.gift?.buyerPhone ?? form.phone)
  const [own] = phone
    ? await context.marketplace.listPlacedOrders({ order_id: orderId, phone }, { select: ["id"] })
    : []
  if (!own) throw new Refusal("basket_gone", "This basket has become an order")
  return answer(context, orderId)
}

async function answer(context: ShopContext, orderId: string): Promise<PlacedOrder> {
  const [placed] = await context.marketplace.listPlacedOrders({ order_id: orderId }, { select: ["number"] })
  if (!placed) throw new Refusal("try_again", "The order is still being written")
  return { token: await context.marketplace.giveAccess(orderId, "placing"), number: placed.number }
}
