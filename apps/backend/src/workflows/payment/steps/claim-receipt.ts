import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"
import type { ReceivePaymentInput } from "../receive-payment"

/** Takes the request for this money, or says why it does not fit. */
export const claimReceiptStep = createStep(
  "claim-receipt",
  async ({ orderId, at, ...receipt }: ReceivePaymentInput, { container }) => {
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE)
    const claim = await marketplace.claimReceipt(orderId, { ...receipt, at: new Date(at) })
    return new StepResponse(claim, claim.outcome === "fits" ? claim.request : null)
  },
  // Money that Medusa has captured is not let go: the job finishes what was begun.
  async (request, { container }) => {
    if (!request) return
    const captured = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("payment")
      .join("capture", "capture.payment_id", "payment.id")
      .where({ "payment.payment_session_id": request.payment_session_id, "capture.deleted_at": null })
      .first("capture.id")
    if (!captured) await container.resolve<MarketplaceService>(MARKETPLACE).releaseRequest(request.order_id, "receive")
  },
)
