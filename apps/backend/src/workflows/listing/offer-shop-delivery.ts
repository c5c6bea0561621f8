import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { addDays } from "@ocop/domain"
import type { ShopAct } from "../../listing/own-pack"
import { endDeliveryOfferStep, offerDeliveryStep } from "../discount/steps/offer-delivery"
import { auditActStep } from "./steps/audit-act"
import { requireOfferStep, requireOwnOfferStep } from "./steps/require-offer"

export interface ShopOfferInput extends ShopAct {
  /** đồng of goods in one parcel. */
  threshold: number
  validFrom: string
  /** The last day. */
  validUntil: string | null
}

/** From a sum of goods on, a shop sends its parcels free, at its own cost. */
export const offerShopDeliveryWorkflow = createWorkflow("offer-shop-delivery", (input: ShopOfferInput) => {
  requireOfferStep(input)
  const id = offerDeliveryStep(
    transform(input, ({ shopId, threshold, validFrom, validUntil }) => ({
      producerId: shopId,
      threshold,
      grantedBy: "producer" as const,
      validFrom,
      validTo: validUntil && addDays(validUntil, 1),
    })),
  )
  auditActStep(
    transform({ input, id }, ({ input: { shopId, actor, isAssistant, ...offer }, id }) => ({
      actor,
      isAssistant,
      forShop: shopId,
      act: "delivery_offer.made",
      subject: `delivery_offer:${id}`,
      after: { ...offer },
    })),
  )
  return new WorkflowResponse(id)
})

/** A shop's free delivery ends now. */
export const endShopDeliveryWorkflow = createWorkflow("end-shop-delivery", (input: ShopAct & { id: string }) => {
  const own = requireOwnOfferStep(input)
  const id = endDeliveryOfferStep(own)
  auditActStep(
    transform({ input, id }, ({ input: { shopId, actor, isAssistant }, id }) => ({
      actor,
      isAssistant,
      forShop: shopId,
      act: "delivery_offer.ended",
      subject: `delivery_offer:${id}`,
    })),
  )
  return new WorkflowResponse(id)
})
