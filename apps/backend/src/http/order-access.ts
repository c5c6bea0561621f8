import type { MedusaRequest } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { MARKETPLACE } from "../modules/marketplace"
import type MarketplaceService from "../modules/marketplace/service"

/**
 * The order that the token in the path opens.
 * @throws NOT_FOUND, the same for a token that is malformed, unknown or of a deleted order.
 */
export async function orderOfToken(req: MedusaRequest): Promise<string> {
  const orderId = await req.scope.resolve<MarketplaceService>(MARKETPLACE).orderOpenedBy(req.params.token ?? "")
  if (!orderId) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such order")
  return orderId
}

/** Whether a token opens this order. */
export async function hasOrderAccess(container: MedusaContainer, orderId: string, token: string): Promise<boolean> {
  return (await container.resolve<MarketplaceService>(MARKETPLACE).orderOpenedBy(token)) === orderId
}

/**
 * The parcel in the path, when it is of this order.
 * @throws NOT_FOUND, the same for a parcel of another order and for one that is not there.
 */
export async function parcelOfOrder(req: MedusaRequest, orderId: string): Promise<string> {
  const id = req.params.id ?? ""
  const [parcel] = await req.scope
    .resolve<MarketplaceService>(MARKETPLACE)
    .listProducerOrders({ id, order_id: orderId }, { select: ["id"] })
  if (!parcel) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such parcel")
  return parcel.id
}
