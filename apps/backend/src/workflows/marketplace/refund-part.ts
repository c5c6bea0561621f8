import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createOrderCreditLinesWorkflow,
  refundPaymentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { ACT_HOLD_SECONDS, ACT_PATIENCE_SECONDS, actsOfOrder } from "./lock"
import { claimRefundStep, type RefundPartInput } from "./steps/claim-refund"
import { dropBrokenChangesStep } from "./steps/drop-broken-changes"
import { freeDeclinedGoodsStep } from "./steps/free-declined-goods"
import { settleRefundStep } from "./steps/settle-refund"
import { whatGoesBackStep } from "./steps/what-goes-back"

/**
 * A part of a parcel is not paid, or given back: credited while nobody has paid for it (the door is then asked for
 * less), refunded where it was paid. Declined goods are free again. The money first: what a process killed after it
 * leaves is finished by the job, and the same cause never gives back twice. Answers the refund.
 */
export const refundPartWorkflow = createWorkflow("refund-part", (input: RefundPartInput) => {
  const refund = claimRefundStep(input)
  const key = transform(refund, actsOfOrder)
  acquireLockStep({ key, timeout: ACT_PATIENCE_SECONDS, ttl: ACT_HOLD_SECONDS })
  dropBrokenChangesStep(refund.order_id)
  const back = whatGoesBackStep(refund)
  when("credit", { back }, ({ back }) => back.credit > 0).then(() => {
    createOrderCreditLinesWorkflow.runAsStep({
      input: transform({ refund, back }, ({ refund, back }) => ({
        id: refund.order_id,
        credit_lines: [{ amount: back.credit, reference: "parcel_refund", reference_id: refund.id }],
      })),
    })
  })
  when("refund", { back }, ({ back }) => back.refund > 0).then(() => {
    refundPaymentWorkflow.runAsStep({
      input: transform({ refund, back }, ({ refund, back }) => ({
        payment_id: back.paymentId ?? "",
        amount: back.refund,
        created_by: refund.id,
        note: `parcel_refund ${refund.id}`,
      })),
    })
  })
  freeDeclinedGoodsStep(refund)
  settleRefundStep({ id: refund.id, way: back.way })
  releaseLockStep({ key })
  return new WorkflowResponse(refund)
})
