import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { CancelParcelSchema, type OrderPage } from "@ocop/contract"
import { catalogContext } from "../../../../../../../catalog/context"
import { orderOfToken } from "../../../../../../../http/order-access"
import { readBody, withProblems } from "../../../../../../../http/problem"
import { MARKETPLACE } from "../../../../../../../modules/marketplace"
import type MarketplaceService from "../../../../../../../modules/marketplace/service"
import { readOrderPage } from "../../../../../../../parcel/read-order-page"
import { cancelParcelWorkflow } from "../../../../../../../workflows/marketplace/cancel-parcel"
import { found } from "../../../../../catalog/answer"

/** The buyer takes a parcel back, while it is not packed. */
export const POST = withProblems<OrderPage>(async (req, res) => {
  const { reason } = readBody(CancelParcelSchema, req.body)
  const orderId = await orderOfToken(req)
  const id = await parcelOf(req, orderId)
  await cancelParcelWorkflow(req.scope).run({
    input: { id, input: { actor: "buyer", reason: reason || null }, byBuyer: true },
  })
  const page = await readOrderPage(await catalogContext(req.scope), orderId)
  res.json(found(page, "order", "of this token"))
})

/** The parcel must be of the order that the token opens. */
async function parcelOf(req: MedusaRequest, orderId: string): Promise<string> {
  const id = req.params.id ?? ""
  const [parcel] = await req.scope
    .resolve<MarketplaceService>(MARKETPLACE)
    .listProducerOrders({ id, order_id: orderId }, { select: ["id"] })
  if (!parcel) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such parcel")
  return parcel.id
}
