import type { MedusaContainer } from "@medusajs/framework/types"
import { Refusal } from "../http/problem"
import { MARKETPLACE } from "../modules/marketplace"
import type MarketplaceService from "../modules/marketplace/service"

/**
 * Nothing can be wrong with a parcel that nobody has paid yet: its maker has not heard of it.
 * @throws Refusal not_allowed_now
 */
export async function requireReportable(container: MedusaContainer, producerOrderId: string): Promise<void> {
  const [unpaid] = await container
    .resolve<MarketplaceService>(MARKETPLACE)
    .listProducerOrders({ id: producerOrderId, state: "awaiting_payment" }, { select: ["id"] })
  if (unpaid) throw new Refusal("not_allowed_now", "This parcel waits for its payment")
}
