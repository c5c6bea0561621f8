import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"
import type { ReceivePaymentInput } from "../receive-payment"

/** Paid, and placed with its producers, in one transaction. The last step that can fail, so it has no undo. */
export const settleReceiptStep = createStep(
  "settle-receipt",
  async ({ input, paymentId }: { input: ReceivePaymentInput; paymentId: string }, { container }) => {
    const { orderId, at, ...receipt } = input
    await container
      .resolve<MarketplaceService>(MARKETPLACE)
      .settleReceipt(orderId, paymentId, { ...receipt, at: new Date(at) })
    return new StepResponse(undefined)
  },
)
