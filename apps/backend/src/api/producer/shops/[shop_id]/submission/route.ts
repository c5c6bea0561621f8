import type { ShopProfile } from "@ocop/contract"
import { withProblems } from "../../../../../http/problem"
import { actingFor } from "../../../../../http/producer-actor"
import { submitShopWorkflow } from "../../../../../workflows/producer/submit-shop"
import { withdrawShopWorkflow } from "../../../../../workflows/producer/withdraw-shop"
import { answerProfile } from "../answer-profile"

/** The owner asks the operator to look. */
export const POST = withProblems<ShopProfile>(async (req, res) => {
  const { shopId: id, actor } = actingFor(req)
  await submitShopWorkflow(req.scope).run({ input: { id, actor } })
  await answerProfile(req, res, 201)
})

/** The owner takes the papers back. */
export const DELETE = withProblems<ShopProfile>(async (req, res) => {
  const { shopId: id, actor } = actingFor(req)
  await withdrawShopWorkflow(req.scope).run({ input: { id, actor } })
  await answerProfile(req, res)
})
