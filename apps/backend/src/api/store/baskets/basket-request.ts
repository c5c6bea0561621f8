import type { MedusaRequest } from "@medusajs/framework/http"
import { type Basket, BasketQuerySchema } from "@ocop/contract"
import { findCart, openCart } from "../../../basket/cart"
import { readBasket } from "../../../basket/read-basket"
import { type ShopContext, shopContext } from "../../../basket/shop"
import { Refusal, readBody } from "../../../http/problem"

/** A request about one open basket, whoever sends it knows its id. */
export async function openBasket(req: MedusaRequest) {
  const context = await shopContext(req.scope)
  const cart = await openCart(context, req.params.id ?? "", customerOf(req))
  return { context, cart }
}

/** The basket as it is now, for the commune in the query. @throws Refusal basket_gone. */
export async function basketNow(req: MedusaRequest, context: ShopContext, cartId: string): Promise<Basket> {
  const { commune } = readBody(BasketQuerySchema, req.query)
  const cart = await findCart(context, cartId)
  if (!cart) throw new Refusal("basket_gone", "There is no such basket")
  return readBasket(context, cart, commune)
}

/** The registered customer who is logged in, if anybody is. */
export function customerOf(req: MedusaRequest): string | undefined {
  const { auth_context: auth } = req as MedusaRequest & { auth_context?: { actor_id?: string; actor_type?: string } }
  return auth?.actor_type === "customer" ? auth.actor_id : undefined
}
