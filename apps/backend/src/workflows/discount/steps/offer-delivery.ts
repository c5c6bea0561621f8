import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"

export interface NewDeliveryOffer {
  producerId: string | null
  /** đồng */
  threshold: number
  grantedBy: "operator" | "producer"
  /** "YYYY-MM-DD" */
  validFrom: string
  /** Exclusive. */
  validTo: string | null
}

/** @throws NOT_FOUND for an unknown producer. */
export const offerDeliveryStep = createStep(
  "offer-delivery",
  async (offer: NewDeliveryOffer, { container }) => {
    if (offer.producerId) await container.resolve<ProducerService>(PRODUCER).retrieveProducer(offer.producerId)
    const made = await container.resolve<MarketplaceService>(MARKETPLACE).createDeliveryOffers({
      producer_id: offer.producerId,
      threshold: offer.threshold,
      granted_by: offer.grantedBy,
      valid_from: offer.validFrom,
      valid_to: offer.validTo,
    })
    return new StepResponse(made.id, made.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<MarketplaceService>(MARKETPLACE).deleteDeliveryOffers(id)
  },
)

/** Takes an offer away; orders that had it keep it. @throws NOT_FOUND. */
export const endDeliveryOfferStep = createStep(
  "end-delivery-offer",
  async (id: string, { container }) => {
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE)
    await marketplace.retrieveDeliveryOffer(id)
    await marketplace.softDeleteDeliveryOffers(id)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<MarketplaceService>(MARKETPLACE).restoreDeliveryOffers(id)
  },
)
