import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  capturePaymentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { ACT_HOLD_SECONDS, ACT_PATIENCE_SECONDS, actsOfOrder } from "./lock"
import { claimParcelStep, type ParcelActInput } from "./steps/claim-parcel"
import { type Cash, collectCashStep, markCapturedStep } from "./steps/collect-cash"
import { dropBrokenChangesStep } from "./steps/drop-broken-changes"
import { findFulfillmentStep } from "./steps/find-fulfillment"
import { finishFulfillmentStep } from "./steps/finish-fulfillment"
import { settleParcelStep } from "./steps/settle-parcel"

/** The parcel is with its buyer and its cash with whoever took it: captured for this parcel alone. */
export const deliverParcelWorkflow = createWorkflow("deliver-parcel", (input: ParcelActInput) => {
  const parcel = claimParcelStep(transform(input, (asked) => ({ ...asked, act: "deliver" as const })))
  const key = transform(parcel, actsOfOrder)
  acquireLockStep({ key, timeout: ACT_PATIENCE_SECONDS, ttl: ACT_HOLD_SECONDS })
  dropBrokenChangesStep(parcel.order_id)
  const fulfillment = findFulfillmentStep(parcel.id)
  when("not-delivered-yet", { fulfillment }, ({ fulfillment }) => fulfillment !== null && !fulfillment.delivered).then(
    () => {
      markOrderFulfillmentAsDeliveredWorkflow.runAsStep({
        input: transform({ parcel, fulfillment }, ({ parcel, fulfillment }) => ({
          orderId: parcel.order_id,
          fulfillmentId: fulfillment?.id ?? "",
          no_notification: true,
        })),
      })
    },
  )
  when("delivery-was-cut-short", { fulfillment }, ({ fulfillment }) => fulfillment?.delivered === true).then(() => {
    finishFulfillmentStep({ parcel, fulfillment })
  })
  const cash = collectCashStep(parcel)
  when("cash-not-captured-yet", { cash }, ({ cash }) => cash !== null && cash.captureId === null).then(() => {
    capturePaymentWorkflow.runAsStep({
      input: transform({ cash, parcel }, ({ cash, parcel }) => ({
        payment_id: cash?.paymentId ?? "",
        amount: cash?.amount,
        captured_by: parcel.id,
      })),
    })
  })
  when("cash-was-due", { cash }, ({ cash }) => cash !== null).then(() => {
    markCapturedStep(
      transform({ cash, parcel }, ({ cash, parcel }) => ({
        cash: cash as Cash,
        parcelId: parcel.id,
        orderId: parcel.order_id,
      })),
    )
  })
  settleParcelStep({ id: parcel.id, act: "deliver" })
  releaseLockStep({ key })
  return new WorkflowResponse(parcel.id)
})
