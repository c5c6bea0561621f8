import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { cancelWaitingParcels } from "../../../parcel/cancel-waiting"

/** Medusa has cancelled the whole order, its reservations and payment: what was still on its way here ends too. */
cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  await cancelWaitingParcels(container, order.id)
  return new StepResponse(undefined)
})
