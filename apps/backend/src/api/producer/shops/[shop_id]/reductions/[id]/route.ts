import type { ShopGrants } from "@ocop/contract"
import { withProblems } from "../../../../../../http/problem"
import { shopActOf } from "../../../../../../http/shop-act"
import { answerGrants } from "../../../../../../listing/answer-grants"
import { endReductionWorkflow } from "../../../../../../workflows/listing/reduce-price"

export const DELETE = withProblems<ShopGrants>(async (req, res) => {
  await endReductionWorkflow(req.scope).run({ input: { ...shopActOf(req), id: req.params.id ?? "" } })
  await answerGrants(req, res)
})
