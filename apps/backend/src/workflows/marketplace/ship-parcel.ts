import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, createOrderFulfillmentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { ACT_HOLD_SECONDS, ACT_PATIENCE_SECONDS, actsOfOrder } from "./lock"
import { claimParcelStep, type ParcelActInput } from "./steps/claim-parcel"
import { dropBrokenChangesStep } from "./steps/drop-broken-changes"
import { findFulfillmentStep } from "./steps/find-fulfillment"
import { finishFulfillmentStep } from "./steps/finish-fulfillment"
import { listLinesStep } from "./steps/list-lines"
import { rememberFulfillmentStep } from "./steps/remember-fulfillment"
import { settleParcelStep } from "./steps/settle-parcel"

/**
 * The parcel leaves: Medusa's fulfilment takes its goods off the shelf they were reserved on. The parcel's own
 * location and shipping option always go along, since Medusa would accept another's.
 */
export const shipParcelWorkflow = createWorkflow("ship-parcel", (input: ParcelActInput) => {
  const parcel = claimParcelStep(transform(input, (asked) => ({ ...asked, act: "ship" as const })))
  const key = transform(parcel, actsOfOrder)
  acquireLockStep({ key, timeout: ACT_PATIENCE_SECONDS, ttl: ACT_HOLD_SECONDS })
  dropBrokenChangesStep(parcel.order_id)
  const existing = findFulfillmentStep(parcel.id)
  const items = listLinesStep(parcel.id)
  const made = when("not-shipped-yet", { existing }, ({ existing }) => !existing).then(() =>
    createOrderFulfillmentWorkflow.runAsStep({
      input: transform({ parcel, items }, ({ parcel, items }) => ({
        order_id: parcel.order_id,
        items,
        location_id: parcel.stock_location_id,
        shipping_option_id: parcel.shipping_option_id,
        no_notification: true,
        metadata: { producer_order_id: parcel.id },
      })),
    }),
  )
  when("shipping-was-cut-short", { existing }, ({ existing }) => existing !== null).then(() => {
    finishFulfillmentStep({ parcel, fulfillment: existing })
  })
  const fulfillmentId = transform({ existing, made }, ({ existing, made }) => existing?.id ?? made?.id ?? null)
  rememberFulfillmentStep({ id: parcel.id, fulfillmentId })
  settleParcelStep({ id: parcel.id, act: "ship" })
  releaseLockStep({ key })
  return new WorkflowResponse(parcel.id)
})
