import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { findCart } from "../../../basket/cart"
import { checkCheckout } from "../../../basket/check-checkout"
import { type Buyer, buyerOf, type Checkout, readCheckout } from "../../../basket/checkout"
import { goodsOf } from "../../../basket/goods"
import { type ShopContext, shopContext } from "../../../basket/shop"
import { holdGoods, letGo } from "../hold-goods"

/**
 * Judges a cart before it becomes an order, on every way to complete one (ours, Medusa's own route, a payment's
 * webhook). A replay is let through: its own reservations would make it look sold out.
 */
completeCartWorkflow.hooks.validate(
  async ({ input, cart }, { container }) => {
    const context = await shopContext(container)
    const known = await findCart(context, input.id)
    if (known?.orderId) return new StepResponse(undefined)
    const checkout = await readCheckout(context, input.id)
    await holdGoods(container, input.id, await queuesOf(context, checkout, buyerOf(checkout)))
    try {
      // Whether a voucher has a use left is known for sure only now, with its queue to ourselves.
      const now = checkout.uses.length > 0 ? await readCheckout(context, input.id) : checkout
      await checkCheckout(context, now, Number(cart.total))
    } catch (refusal) {
      letGo(input.id)
      throw refusal
    }
    return new StepResponse(undefined, input.id)
  },
  async (cartId: string | undefined, _tools: { container: MedusaContainer }) => {
    if (cartId) letGo(cartId)
  },
)

/** What this order competes for: stock, the last uses of vouchers, and the room its phone and door have left. */
async function queuesOf(context: ShopContext, { lines, uses }: Checkout, buyer: Buyer): Promise<string[]> {
  const goods = await goodsOf(
    context,
    lines.map(({ variantId }) => variantId),
  )
  const items = [...goods.values()].flatMap(({ parts }) => parts.map((part) => `goods:${part.inventoryItemId}`))
  const vouchers = uses.flatMap(({ promotionId, budgetId }) => [
    `voucher:${promotionId}`,
    ...(budgetId ? [`voucher:${budgetId}`] : []),
  ])
  return [...items, ...vouchers, `phone:${buyer.phone}`, `door:${buyer.addressKey}`]
}
