import { createCartWorkflow } from "@medusajs/medusa/core-flows"
import { AddLineSchema, type Basket } from "@ocop/contract"
import { shopContext } from "../../../basket/shop"
import { Refusal, readBody, withProblems } from "../../../http/problem"
import { basketNow } from "./basket-request"

/** A new basket, with its first line if one is sent. */
export const POST = withProblems<{ id: string; basket: Basket }>(async (req, res) => {
  const line = isEmpty(req.body) ? null : readBody(AddLineSchema, req.body)
  const context = await shopContext(req.scope)
  if (!context.regionId || !context.salesChannelId) throw new Refusal("try_again", "The shop is not set up yet")
  const { result: cart } = await createCartWorkflow(req.scope).run({
    input: {
      region_id: context.regionId,
      sales_channel_id: context.salesChannelId,
      currency_code: "vnd",
      ...(line && { items: [{ variant_id: line.variantId, quantity: line.quantity }] }),
    },
  })
  res.status(201).json({ id: cart.id, basket: await basketNow(req, context, cart.id) })
})

const isEmpty = (body: unknown) => typeof body !== "object" || body === null || Object.keys(body).length === 0
