import { type ShippingQuote, ShippingQuoteQuerySchema } from "@ocop/contract"
import { quoteOf } from "../../../basket/quote"
import { shopContext } from "../../../basket/shop"
import { readBody, withProblems } from "../../../http/problem"

export const GET = withProblems<ShippingQuote>(async (req, res) => {
  const query = readBody(ShippingQuoteQuerySchema, req.query)
  res.json(await quoteOf(await shopContext(req.scope), query))
})
