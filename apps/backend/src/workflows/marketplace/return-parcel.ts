import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, cancelOrderFulfillmentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { ACT_HOLD_SECONDS, ACT_PATIENCE_SECONDS, actsOfOrder } from "./lock"
import { claimParcelStep, type ParcelActInput } from "./steps/claim-parcel"
import { dropBrokenChangesStep } from "./steps/drop-broken-changes"
import { findFulfillmentStep } from "./steps/find-fulfillment"
import { finishFulfillmentStep } from "./steps/finish-fulfillment"
import { rememberFulfillmentStep } from "./steps/remember-fulfillment"
import { settleParcelStep } from "./steps/settle-parcel"

/**
 * Nobody took the parcel: its goods are back on the shelf, kept for it until it is sent again or cancelled, and no
 * cash was taken.
 */
export const returnParcelWorkflow = createWorkflow("return-undeliverable-parcel", (input: ParcelActInput) => {
  const parcel = claimParcelStep(transform(input, (asked) => ({ ...asked, act: "fail" as const })))
  const key = transform(parcel, actsOfOrder)
  acquireLockStep({ key, timeout: ACT_PATIENCE_SECONDS, ttl: ACT_HOLD_SECONDS })
  dropBrokenChangesStep(parcel.order_id)
  const fulfillment = findFulfillmentStep(parcel.id)
  when("return-was-cut-short", { input }, ({ input }) => input.resume === true).then(() => {
    finishFulfillmentStep({ parcel, fulfillment })
  })
  when(
    "still-under-way",
    { input, fulfillment },
    ({ input, fulfillment }) => !input.resume && fulfillment !== null,
  ).then(() => {
    cancelOrderFulfillmentWorkflow.runAsStep({
      input: transform({ parcel, fulfillment }, ({ parcel, fulfillment }) => ({
        order_id: parcel.order_id,
        fulfillment_id: fulfillment?.id ?? "",
        no_notification: true,
      })),
    })
  })
  rememberFulfillmentStep({ id: parcel.id, fulfillmentId: null })
  settleParcelStep({ id: parcel.id, act: "fail" })
  releaseLockStep({ key })
  return new WorkflowResponse(parcel.id)
})
