import { ChangePriceSchema, type ShopListing } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../../../http/problem"
import { shopActOf } from "../../../../../../../http/shop-act"
import { answerGoods } from "../../../../../../../listing/answer-goods"
import { changePriceWorkflow } from "../../../../../../../workflows/listing/change-at-once"

export const POST = withProblems<ShopListing>(async (req, res) => {
  const change = readBody(ChangePriceSchema, req.body)
  await changePriceWorkflow(req.scope).run({
    input: { ...shopActOf(req), productId: req.params.product_id ?? "", ...change },
  })
  await answerGoods(req, res)
})
