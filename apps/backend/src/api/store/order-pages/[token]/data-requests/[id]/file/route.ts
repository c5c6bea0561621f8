import { answerData, requireExport } from "../../../../../../../account/answer-data"
import { dataOfOrder } from "../../../../../../../account/export-data"
import { orderOfToken } from "../../../../../../../http/order-access"
import { withProblems } from "../../../../../../../http/problem"
import { MARKETPLACE } from "../../../../../../../modules/marketplace"
import type MarketplaceService from "../../../../../../../modules/marketplace/service"

/** What the shop holds about a guest through this order. */
export const GET = withProblems<unknown>(async (req, res) => {
  const orderId = await orderOfToken(req)
  await requireExport(req, { orderId })
  const [placed] = await req.scope
    .resolve<MarketplaceService>(MARKETPLACE)
    .listPlacedOrders({ order_id: orderId }, { select: ["locale"] })
  answerData(req, res, await dataOfOrder(req.scope, orderId), placed?.locale ?? "vi")
})
