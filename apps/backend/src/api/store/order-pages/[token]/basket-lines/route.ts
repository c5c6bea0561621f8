import type { BoughtAgain } from "@ocop/contract"
import { buyAgain } from "../../../../../aftersale/buy-again"
import { shopContext } from "../../../../../basket/shop"
import { orderOfToken } from "../../../../../http/order-access"
import { withProblems } from "../../../../../http/problem"
import { basketNow, customerOf } from "../../../baskets/basket-request"

/** The storefront's server says here which basket lies in the browser's cookie. */
const BASKET_HEADER = "x-basket-id"

/** Buy again: the goods of the order that can still be had go into the basket. The `id` is for the cookie alone. */
export const POST = withProblems<{ id: string } & BoughtAgain>(async (req, res) => {
  const orderId = await orderOfToken(req)
  const context = await shopContext(req.scope)
  const { cartId, fitting } = await buyAgain(context, req.scope, {
    orderId,
    cartId: req.get(BASKET_HEADER),
    customerId: customerOf(req),
  })
  const added = fitting.put.reduce((sum, { quantity }) => sum + quantity, 0)
  res.json({ id: cartId, basket: await basketNow(req, context, cartId), added, left: fitting.left })
})
