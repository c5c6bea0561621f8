import { ReductionBody, type ShopGrants } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { shopActOf } from "../../../../../http/shop-act"
import { answerGrants } from "../../../../../listing/answer-grants"
import { reducePriceWorkflow } from "../../../../../workflows/listing/reduce-price"

export const POST = withProblems<ShopGrants>(async (req, res) => {
  const reduction = readBody(ReductionBody, req.body)
  await reducePriceWorkflow(req.scope).run({ input: { ...shopActOf(req), ...reduction } })
  res.status(201)
  await answerGrants(req, res)
})
