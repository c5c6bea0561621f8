import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DeliveryOfferBody, type StandingDeliveryOffer } from "@ocop/contract"
import { addDays } from "@ocop/domain"
import { listDeliveryOffers, listGrantors } from "../../../discount/list-delivery-offers"
import { readBody, withProblems } from "../../../http/problem"
import { offerDeliveryWorkflow } from "../../../workflows/discount/offer-delivery"

interface Answer {
  delivery_offers: StandingDeliveryOffer[]
  producers: { id: string; name: string }[]
}

/** Free deliveries, and the producers who may grant one. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Answer>): Promise<void> {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const today = await req.scope.resolve("clock").today()
  const [delivery_offers, producers] = await Promise.all([listDeliveryOffers(sql, today), listGrantors(sql)])
  res.json({ delivery_offers, producers })
}

export const POST = withProblems<{ id: string }>(async (req, res) => {
  const { validUntil, ...offer } = readBody(DeliveryOfferBody, req.body)
  const { result: id } = await offerDeliveryWorkflow(req.scope).run({
    input: { ...offer, validTo: validUntil && addDays(validUntil, 1) },
  })
  res.status(201).json({ id })
})
