import type { OrderReturns } from "@ocop/contract"
import { readOrderReturns } from "../../../../../aftersale/returns/read-order-returns"
import { orderOfToken } from "../../../../../http/order-access"
import { withProblems } from "../../../../../http/problem"

/** What can be returned of an order, and its cases. */
export const GET = withProblems<OrderReturns>(async (req, res) => {
  const orderId = await orderOfToken(req)
  res.set("cache-control", "no-store")
  res.json(await readOrderReturns(req.scope, orderId))
})
