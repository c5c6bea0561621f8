import { MedusaError } from "@medusajs/framework/utils"
import { accountOf } from "../../../../../account/login"
import { withProblems } from "../../../../../http/problem"

/** Takes a deletion back while it waits. */
export const DELETE = withProblems<void>(async (req, res) => {
  const { customerId } = await accountOf(req)
  const at = await req.scope.resolve("clock").now()
  const isBack = await req.scope.resolve("account").withdrawDeletion(req.params.id ?? "", { customerId }, at)
  if (!isBack) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such request")
  res.status(204).end()
})
