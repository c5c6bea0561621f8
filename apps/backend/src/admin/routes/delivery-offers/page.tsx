import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TruckFast } from "@medusajs/icons"
import type { StandingDeliveryOffer } from "@ocop/contract"
import { offerWords } from "../../delivery-offers/messages"
import { OfferForm } from "../../delivery-offers/offer-form"
import { OfferRows } from "../../delivery-offers/offer-rows"
import { Answered, Desk, useQueryOf, useWords } from "../../kit"

interface Answer {
  delivery_offers: StandingDeliveryOffer[]
  producers: { id: string; name: string }[]
}

/** From which sum on delivery is free, and who pays for it. */
function DeliveryOffers() {
  const { words } = useWords(offerWords)
  const answer = useQueryOf<Answer>("/admin/delivery-offers")
  return (
    <Desk title={words.title} about={words.about}>
      <Answered of={answer}>
        {({ delivery_offers, producers }) => (
          <>
            <OfferForm producers={producers} words={words} />
            <OfferRows offers={delivery_offers} />
          </>
        )}
      </Answered>
    </Desk>
  )
}

export const config = defineRouteConfig({ label: "deliveryOffers", icon: TruckFast, translationNs: "market", rank: 16 })
export default DeliveryOffers
