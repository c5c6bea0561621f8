import { ChangeLeadTimeSchema, type ShopListing } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../../../http/problem"
import { shopActOf } from "../../../../../../../http/shop-act"
import { answerGoods } from "../../../../../../../listing/answer-goods"
import { setSellingWorkflow } from "../../../../../../../workflows/listing/change-at-once"

export const POST = withProblems<ShopListing>(async (req, res) => {
  const { leadTimeDays } = readBody(ChangeLeadTimeSchema, req.body)
  await setSellingWorkflow(req.scope).run({
    input: { ...shopActOf(req), productId: req.params.product_id ?? "", leadTimeDays },
  })
  await answerGoods(req, res)
})
