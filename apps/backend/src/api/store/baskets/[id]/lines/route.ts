import { addToCartWorkflow } from "@medusajs/medusa/core-flows"
import { AddLineSchema, type Basket } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { basketNow, openBasket } from "../../basket-request"

/** Adds to what is there of the same pack. */
export const POST = withProblems<Basket>(async (req, res) => {
  const { variantId, quantity } = readBody(AddLineSchema, req.body)
  const { context, cart } = await openBasket(req)
  await addToCartWorkflow(req.scope).run({
    input: { cart_id: cart.id, items: [{ variant_id: variantId, quantity }] },
  })
  res.json(await basketNow(req, context, cart.id))
})
