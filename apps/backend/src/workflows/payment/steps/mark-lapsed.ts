import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"

/** The request has lapsed. Answers whether Medusa's order still stands: a lapse cut short may have cancelled it. */
export const markLapsedStep = createStep(
  "mark-lapsed",
  async ({ orderId }: { orderId: string }, { container }) => {
    await container.resolve<MarketplaceService>(MARKETPLACE).markLapsed(orderId)
    const order = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("order")
      .where({ id: orderId })
      .first("status")
    return new StepResponse({ stands: order?.status !== "canceled" }, orderId)
  },
  async (orderId, { container }) => {
    if (orderId) await container.resolve<MarketplaceService>(MARKETPLACE).unmarkLapsed(orderId)
  },
)
