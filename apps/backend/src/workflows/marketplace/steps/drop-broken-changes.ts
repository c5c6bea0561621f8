import type { IOrderModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/**
 * A process killed while it credited a parcel leaves Medusa's order change pending, and Medusa then refuses every
 * other change of the order. Whoever holds the order's lock may drop it: nobody else credits.
 */
export const dropBrokenChangesStep = createStep("drop-broken-changes", async (orderId: string, { container }) => {
  const broken: string[] = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("order_change")
    .where({ order_id: orderId, status: "pending", change_type: "credit_line", deleted_at: null })
    .pluck("id")
  if (broken.length > 0) await container.resolve<IOrderModuleService>(Modules.ORDER).cancelOrderChange(broken)
  return new StepResponse(undefined)
})
