import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  cancelOrderWorkflow,
  createOrderCreditLinesWorkflow,
  deleteReservationsByLineItemsStep,
  refundPaymentWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { ACT_HOLD_SECONDS, ACT_PATIENCE_SECONDS, actsOfOrder } from "./lock"
import { claimParcelStep, type ParcelActInput } from "./steps/claim-parcel"
import { dropBrokenChangesStep } from "./steps/drop-broken-changes"
import { excuseParcelStep } from "./steps/excuse-parcel"
import { isOrderOverStep } from "./steps/is-order-over"
import { settleParcelStep } from "./steps/settle-parcel"
import { whatIsOwedStep } from "./steps/what-is-owed"

/**
 * One producer's part of an order falls away: its reservations go, then what it would have cost is credited, or
 * refunded where it was paid. An order that still waits for its money asks for less from now on. Never an order edit: that voids the payment and keeps the shipping. With its last
 * parcel the order itself is cancelled.
 */
export const cancelParcelWorkflow = createWorkflow("cancel-parcel", (input: ParcelActInput) => {
  const parcel = claimParcelStep(transform(input, (asked) => ({ ...asked, act: "cancel" as const })))
  const key = transform(parcel, actsOfOrder)
  acquireLockStep({ key, timeout: ACT_PATIENCE_SECONDS, ttl: ACT_HOLD_SECONDS })
  dropBrokenChangesStep(parcel.order_id)
  excuseParcelStep(parcel)
  deleteReservationsByLineItemsStep(parcel.line_item_ids)
  const owed = whatIsOwedStep(parcel)
  when("credit", { owed }, ({ owed }) => owed.credit > 0).then(() => {
    createOrderCreditLinesWorkflow.runAsStep({
      input: transform({ parcel, owed }, ({ parcel, owed }) => ({
        id: parcel.order_id,
        credit_lines: [{ amount: owed.credit, reference: "producer_order", reference_id: parcel.id }],
      })),
    })
  })
  when("refund", { owed }, ({ owed }) => owed.refund > 0).then(() => {
    refundPaymentWorkflow.runAsStep({
      input: transform({ parcel, owed }, ({ parcel, owed }) => ({
        payment_id: owed.paymentId ?? "",
        amount: owed.refund,
        created_by: parcel.id,
        note: `producer_order ${parcel.id}`,
      })),
    })
  })
  const isOver = isOrderOverStep(parcel)
  when("last-parcel", { isOver }, ({ isOver }) => isOver).then(() => {
    cancelOrderWorkflow.runAsStep({ input: { order_id: parcel.order_id, no_notification: true } })
  })
  settleParcelStep({ id: parcel.id, act: "cancel" })
  releaseLockStep({ key })
  return new WorkflowResponse(parcel.id)
})
