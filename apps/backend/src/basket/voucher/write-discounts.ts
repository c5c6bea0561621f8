import type { ICartModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { refreshPaymentCollectionForCartWorkflow } from "@medusajs/medusa/core-flows"
import { findCart } from "../cart"
import type { Goods } from "../goods"
import type { ShopContext } from "../shop"
import { discountsOf } from "./discounts-of"

/**
 * Writes what vouchers take off onto the cart's lines, in whole đồng, as the last change before it is completed: Medusa
 * makes the order, its total and the use of each promotion from these adjustments. Its own, which may be fractions of a
 * đồng, are replaced. Repeating it changes nothing.
 */
export async function writeDiscounts(
  context: ShopContext,
  container: MedusaContainer,
  cartId: string,
  goods: ReadonlyMap<string, Goods>,
): Promise<void> {
  const cart = await findCart(context, cartId)
  if (!cart || (cart.vouchers.length === 0 && !cart.adjusted)) return
  const { shares } = await discountsOf(context, cart, goods)
  await container.resolve<ICartModuleService>(Modules.CART).setLineItemAdjustments(
    cartId,
    shares.map(({ lineId, code, promotionId, amount }) => ({
      item_id: lineId,
      code,
      promotion_id: promotionId,
      amount,
    })),
  )
  await refreshPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cartId } })
}
