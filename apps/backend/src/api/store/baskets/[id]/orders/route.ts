import { type PlacedOrder, PlaceOrderSchema } from "@ocop/contract"
import { placeOrder } from "../../../../../basket/place-order"
import { shopContext } from "../../../../../basket/shop"
import { readBody, withProblems } from "../../../../../http/problem"
import { customerOf } from "../../basket-request"

export const POST = withProblems<PlacedOrder>(async (req, res) => {
  const form = readBody(PlaceOrderSchema, req.body)
  const context = await shopContext(req.scope)
  const request = { cartId: req.params.id ?? "", customerId: customerOf(req), form }
  res.status(201).json(await placeOrder(context, req.scope, request))
})
