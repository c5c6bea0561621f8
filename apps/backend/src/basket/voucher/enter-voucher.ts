import type { ICartModuleService, ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { Refusal } from "../../http/problem"
import { type Cart, findCart } from "../cart"
import type { ShopContext } from "../shop"
import { closedBecause, VOUCHERS_PER_BASKET } from "./discounts-of"
import { asTyped, promotionsBy } from "./promotions"

/**
 * Puts a code into a basket; twice is once. A code that only does not fit these goods is taken, and the basket says why
 * it takes off nothing.
 * @throws Refusal voucher_used_up; voucher_refused with `code`: unknown, expired, too_many.
 */
export async function enterVoucher(
  context: ShopContext,
  container: MedusaContainer,
  cartId: string,
  typed: string,
): Promise<void> {
  const promotion = (await promotionsBy(context, [typed])).get(asTyped(typed))
  const problem = closedBecause(promotion)
  if (problem === "used_up") throw new Refusal("voucher_used_up", "This voucher has been used up", { code: problem })
  if (!promotion || problem)
    throw new Refusal("voucher_refused", "This voucher cannot be used", { code: problem ?? "unknown" })
  await changeVouchers(context, container, cartId, (codes) => {
    if (codes.includes(promotion.code)) return codes
    if (codes.length >= VOUCHERS_PER_BASKET)
      throw new Refusal("voucher_refused", `A basket holds ${VOUCHERS_PER_BASKET} vouchers`, { code: "too_many" })
    return [...codes, promotion.code]
  })
}

/** Takes a code out of a basket; one that is not in it changes nothing. */
export async function dropVoucher(
  context: ShopContext,
  container: MedusaContainer,
  cartId: string,
  typed: string,
): Promise<void> {
  await changeVouchers(context, container, cartId, (codes) => codes.filter((code) => asTyped(code) !== asTyped(typed)))
}

async function changeVouchers(
  context: ShopContext,
  container: MedusaContainer,
  cartId: string,
  change: (codes: string[]) => string[],
): Promise<void> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING)
  await locking.execute(`vouchers:${cartId}`, async () => {
    const cart = await openOrGone(context, cartId)
    const carts = container.resolve<ICartModuleService>(Modules.CART)
    const { metadata } = await carts.retrieveCart(cartId, { select: ["id", "metadata"] })
    await carts.updateCarts([{ id: cartId, metadata: { ...metadata, vouchers: change(cart.vouchers) } }])
  })
}

async function openOrGone(context: ShopContext, cartId: string): Promise<Cart> {
  const cart = await findCart(context, cartId)
  if (!cart || cart.completed || cart.orderId) throw new Refusal("basket_gone", "This basket has become an order")
  return cart
}
