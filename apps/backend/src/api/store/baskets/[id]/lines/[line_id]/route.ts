import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows"
import { type Basket, SetLineSchema } from "@ocop/contract"
import { Refusal, readBody, withProblems } from "../../../../../../http/problem"
import { basketNow, openBasket } from "../../../basket-request"

/** Sets a line's quantity; 0 takes it out. */
export const POST = withProblems<Basket>(async (req, res) => {
  const { quantity } = readBody(SetLineSchema, req.body)
  const { context, cart } = await openBasket(req)
  const lineId = req.params.line_id ?? ""
  if (!cart.lines.some(({ id }) => id === lineId)) throw new Refusal("not_for_sale", "This line is not in the basket")
  await updateLineItemInCartWorkflow(req.scope).run({
    input: { cart_id: cart.id, item_id: lineId, update: { quantity } },
  })
  res.json(await basketNow(req, context, cart.id))
})
