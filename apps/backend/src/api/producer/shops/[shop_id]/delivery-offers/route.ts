import { type ShopGrants, ShopOfferBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { shopActOf } from "../../../../../http/shop-act"
import { answerGrants } from "../../../../../listing/answer-grants"
import { offerShopDeliveryWorkflow } from "../../../../../workflows/listing/offer-shop-delivery"

export const POST = withProblems<ShopGrants>(async (req, res) => {
  const offer = readBody(ShopOfferBody, req.body)
  await offerShopDeliveryWorkflow(req.scope).run({ input: { ...shopActOf(req), ...offer } })
  res.status(201)
  await answerGrants(req, res)
})
