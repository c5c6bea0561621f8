import type { Wishes } from "@ocop/contract"
import { accountOf } from "../../../../../account/login"
import { withProblems } from "../../../../../http/problem"

export const DELETE = withProblems<Wishes>(async (req, res) => {
  const { customerId } = await accountOf(req)
  const accounts = req.scope.resolve("account")
  await accounts.removeWish(customerId, req.params.product_id ?? "")
  res.json({ productIds: await accounts.wishes(customerId) })
})
