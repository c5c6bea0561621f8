import { MedusaError } from "@medusajs/framework/utils"
import type { TrackedOrder } from "@ocop/contract"
import { normalizeOrderNumber } from "@ocop/domain"
import { accountOf } from "../../../../../../account/login"
import { orderIdBy } from "../../../../../../account/orders"
import { withProblems } from "../../../../../../http/problem"
import { MARKETPLACE } from "../../../../../../modules/marketplace"
import type MarketplaceService from "../../../../../../modules/marketplace/service"

/** A token that opens the order's page for its owner. Another's order is not there. */
export const POST = withProblems<TrackedOrder>(async (req, res) => {
  const account = await accountOf(req)
  const orderId = await orderIdBy(req.scope, account, normalizeOrderNumber(req.params.number ?? "") ?? "")
  if (!orderId) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order")
  const token = await req.scope.resolve<MarketplaceService>(MARKETPLACE).giveAccess(orderId, "tracking")
  res.status(201).json({ token })
})
