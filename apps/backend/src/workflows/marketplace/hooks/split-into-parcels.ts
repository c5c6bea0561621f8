import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import { shopContext } from "../../../basket/shop"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { MARKETPLACE } from "../../../modules/marketplace"
import type MarketplaceService from "../../../modules/marketplace/service"
import { draftPlacement } from "../../../parcel/draft-placement"
import { letGo } from "../hold-goods"

interface Tools {
  container: MedusaContainer
}
type Compensate = (orderId: string | undefined, tools: Tools) => Promise<unknown>

/** Two hooks that Medusa's types leave out of `completeCartWorkflow.hooks`. */
interface UntypedHooks {
  beforePaymentAuthorization(
    handler: (data: { input: { id: string } }, tools: Tools) => Promise<StepResponse<undefined, string>>,
    compensate: Compensate,
  ): void
  orderCreated(handler: (data: { order_id: string; cart_id: string }, tools: Tools) => Promise<void>): void
}
const hooks = completeCartWorkflow.hooks as unknown as UntypedHooks

/** Order, links and reservations exist: freeze the parcels. From here on the order stands, and the queue moves on. */
hooks.beforePaymentAuthorization(
  async ({ input }, { container }) => {
    const placement = await draftPlacement(await shopContext(container), container, input.id)
    await container.resolve<MarketplaceService>(MARKETPLACE).place(placement)
    letGo(input.id)
    return new StepResponse(undefined, placement.orderId)
  },
  async (orderId, { container }) => {
    if (orderId) await container.resolve<MarketplaceService>(MARKETPLACE).unplace(orderId)
  },
)

/** Never throws: that would cancel a payment that stands. What it leaves undone, the reconciling job does. */
hooks.orderCreated(async ({ order_id }, { container }) => {
  try {
    const marketplace = container.resolve<MarketplaceService>(MARKETPLACE)
    // What is paid ahead is placed when its money has come.
    if (await marketplace.requestOf(order_id)) return
    const now = await container.resolve<ClockService>(CLOCK).now()
    await marketplace.markPlaced(order_id, now)
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Order ${order_id} is placed later, by the job: ${error}`)
  }
})
