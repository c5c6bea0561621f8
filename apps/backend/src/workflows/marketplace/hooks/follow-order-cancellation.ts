import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { canMove } from "@ocop/domain"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"

/** Medusa has cancelled the whole order, its reservations and payment: what was still on its way here ends too. */
cancelOrderWorkflow.hooks.orderCanceled(async ({ order }, { container }) => {
  const marketplace = container.resolve<MarketplaceService>(MARKETPLACE)
  const now = await container.resolve<ClockService>(CLOCK).now()
  const parcels = await marketplace.listProducerOrders({ order_id: order.id }, { select: ["id", "state", "act"] })
  for (const { id } of parcels.filter(({ state, act }) => !act && canMove(state, "cancelled"))) {
    await marketplace.claim(id, "cancel", { actor: "system", reason: "Đơn hàng đã hủy" })
    await marketplace.settle(id, "cancel", now)
  }
  return new StepResponse(undefined)
})
