import { ChangeStockSchema, type ShopListing } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../../../http/problem"
import { shopActOf } from "../../../../../../../http/shop-act"
import { answerGoods } from "../../../../../../../listing/answer-goods"
import { changeStockWorkflow } from "../../../../../../../workflows/listing/change-at-once"

export const POST = withProblems<ShopListing>(async (req, res) => {
  const { variantId, ...change } = readBody(ChangeStockSchema, req.body)
  await changeStockWorkflow(req.scope).run({
    input: { ...shopActOf(req), productId: req.params.product_id ?? "", variantId, change },
  })
  await answerGoods(req, res)
})
