import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"
import { METHOD_ACTS } from "../../payment/method-acts"
import type { ClaimedParcel } from "./claim-parcel"

/**
 * Cancelled before its order was paid: the payment request asks for what the other parcels cost, for nothing with the
 * last. Under the order's lock, and before anything is credited: a crash in between leaves a parcel of which the rows
 * say that it was never paid for.
 */
export const excuseParcelStep = createStep(
  "excuse-parcel",
  async ({ id, order_id, excused }: ClaimedParcel, { container }) => {
    if (excused) return new StepResponse(undefined)
    const amount = await container.resolve<MarketplaceService>(MARKETPLACE).excuse(order_id, id)
    if (amount === null) return new StepResponse(undefined)
    try {
      await tellMethod(container, order_id, amount)
    } catch (error) {
      await putBack(container, order_id, id)
      throw error
    }
    return new StepResponse(undefined, { id, order_id })
  },
  async (parcel, { container }) => {
    if (parcel) await tellMethod(container, parcel.order_id, await putBack(container, parcel.order_id, parcel.id))
  },
)

const putBack = (container: MedusaContainer, orderId: string, parcelId: string) =>
  container.resolve<MarketplaceService>(MARKETPLACE).unexcuse(orderId, parcelId)

async function tellMethod(container: MedusaContainer, orderId: string, amount: number): Promise<void> {
  const request = await container.resolve<MarketplaceService>(MARKETPLACE).requestOf(orderId)
  if (request) await METHOD_ACTS[request.method].amountChanged(container, request, amount)
}
