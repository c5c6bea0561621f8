import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Receipt } from "../../../modules/marketplace/payment-request"
import { receivePaymentWorkflow } from "../receive-payment"

/** The money that came while an order was about to lapse. After the lock was given back, since receiving takes it. */
export const receiveInsteadStep = createStep(
  "receive-instead",
  async ({ orderId, receipt }: { orderId: string; receipt: Receipt | null }, { container }) => {
    if (receipt) await receivePaymentWorkflow(container).run({ input: { orderId, ...receipt } })
    return new StepResponse(undefined)
  },
)
