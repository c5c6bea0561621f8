import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Receipt } from "../../modules/marketplace/payment-request"
import { ACT_HOLD_SECONDS, ACT_PATIENCE_SECONDS, actsOfOrder } from "../marketplace/lock"
import { dropBrokenChangesStep } from "../marketplace/steps/drop-broken-changes"
import { claimReceiptStep } from "./steps/claim-receipt"
import { collectPaymentStep } from "./steps/collect-payment"
import { settleReceiptStep } from "./steps/settle-receipt"

export interface ReceivePaymentInput extends Receipt {
  orderId: string
}

/**
 * Money arrived for an order: if it is what was asked for, the order is paid (Medusa's payment captured once and in
 * full) and its producers see it. Answers what became of it; money that does not fit changes nothing here, and stays
 * with whoever brought it. The same cause never pays twice, however often and from how many sides it is told.
 */
export const receivePaymentWorkflow = createWorkflow("receive-payment", (input: ReceivePaymentInput) => {
  const key = transform(input, ({ orderId }) => actsOfOrder({ order_id: orderId }))
  acquireLockStep({ key, timeout: ACT_PATIENCE_SECONDS, ttl: ACT_HOLD_SECONDS })
  const claim = claimReceiptStep(input)
  when("it-fits", { claim }, ({ claim }) => claim.outcome === "fits").then(() => {
    dropBrokenChangesStep(input.orderId)
    const payment = collectPaymentStep({ input, request: claim.request })
    settleReceiptStep({ input, paymentId: payment.id })
  })
  releaseLockStep({ key })
  return new WorkflowResponse(claim)
})
