import type { ShopGrants } from "@ocop/contract"
import { withProblems } from "../../../../../../http/problem"
import { shopActOf } from "../../../../../../http/shop-act"
import { answerGrants } from "../../../../../../listing/answer-grants"
import { endShopDeliveryWorkflow } from "../../../../../../workflows/listing/offer-shop-delivery"

export const DELETE = withProblems<ShopGrants>(async (req, res) => {
  await endShopDeliveryWorkflow(req.scope).run({ input: { ...shopActOf(req), id: req.params.id ?? "" } })
  await answerGrants(req, res)
})
