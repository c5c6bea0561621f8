import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ProducerOrderState } from "@ocop/contract"
import { Refusal } from "../../../http/problem"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"

/** A seller issues the invoice when the goods change hands (Decree 123/2020/NĐ-CP, article 9): then its details stand. */
const LEFT: ReadonlySet<ProducerOrderState> = new Set(["shipped", "delivered", "undeliverable", "returned"])

/** Parcels that an invoice can still be asked for. @throws Refusal not_allowed_now once a parcel has left, or when none is left to leave. */
export const invoicedParcelsStep = createStep("invoiced-parcels", async (orderId: string, { container }) => {
  const parcels = await container
    .resolve<MarketplaceService>(MARKETPLACE)
    .listProducerOrders({ order_id: orderId }, { select: ["id", "state", "act"] })
  if (parcels.some(({ state, act }) => LEFT.has(state) || act === "ship"))
    throw new Refusal("not_allowed_now", "A parcel has left: its invoice stands")
  const coming = parcels.filter(({ state }) => state !== "cancelled").map(({ id }) => id)
  if (coming.length === 0) throw new Refusal("not_allowed_now", "No parcel of this order is coming")
  return new StepResponse(coming)
})
