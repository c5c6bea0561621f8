import type { MedusaContainer } from "@medusajs/framework/types"
import { canMove } from "@ocop/domain"
import { CLOCK } from "../modules/clock"
import type ClockService from "../modules/clock/service"
import { MARKETPLACE } from "../modules/marketplace"
import type MarketplaceService from "../modules/marketplace/service"

/**
 * Medusa's order is cancelled, with its reservations and payment: what of its parcels was still on its way to be sent
 * ends too. A parcel that is in the middle of an act is left to that act.
 */
export async function cancelWaitingParcels(container: MedusaContainer, orderId: string): Promise<void> {
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE)
  const now = await container.resolve<ClockService>(CLOCK).now()
  const reason = REASON[(await marketplace.requestOf(orderId))?.state ?? ""] ?? "Đơn hàng đã hủy"
  const parcels = await marketplace.listProducerOrders({ order_id: orderId }, { select: ["id", "state", "act"] })
  for (const { id } of parcels.filter(({ state, act }) => !act && canMove(state, "cancelled"))) {
    await marketplace.claim(id, "cancel", { actor: "system", reason })
    await marketplace.settle(id, "cancel", now)
  }
}

const REASON: Record<string, string> = { lapsed: "Quá hạn thanh toán" }
