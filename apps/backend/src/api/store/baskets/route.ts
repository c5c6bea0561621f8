import { AddLineSchema, type Basket } from "@ocop/contract"
import { makeCart } from "../../../basket/make-cart"
import { shopContext } from "../../../basket/shop"
import { readBody, withProblems } from "../../../http/problem"
import { basketNow } from "./basket-request"

/** A new basket, with its first line if one is sent. */
export const POST = withProblems<{ id: string; basket: Basket }>(async (req, res) => {
  const line = isEmpty(req.body) ? null : readBody(AddLineSchema, req.body)
  const context = await shopContext(req.scope)
  const id = await makeCart(context, req.scope, line ? [line] : [])
  res.status(201).json({ id, basket: await basketNow(req, context, id) })
})

const isEmpty = (body: unknown) => typeof body !== "object" || body === null || Object.keys(body).length === 0
