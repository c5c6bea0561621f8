import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { endDeliveryOfferStep, type NewDeliveryOffer, offerDeliveryStep } from "./steps/offer-delivery"

/** From a sum of goods on, delivery is free, at the cost of whoever grants it. */
export const offerDeliveryWorkflow = createWorkflow("offer-delivery", (offer: NewDeliveryOffer) => {
  return new WorkflowResponse(offerDeliveryStep(offer))
})

/** The offer ends now. */
export const endDeliveryOfferWorkflow = createWorkflow("end-delivery-offer", (id: string) => {
  return new WorkflowResponse(endDeliveryOfferStep(id))
})
