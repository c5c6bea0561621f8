import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export interface ParcelFulfillment {
  id: string
  delivered: boolean
}

/** The living fulfilment of a parcel, by the parcel's id in its metadata: what an act cut short may have made. */
export const findFulfillmentStep = createStep("find-fulfillment", async (parcelId: string, { container }) => {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const row = await sql("fulfillment")
    .whereRaw("metadata->>'producer_order_id' = ?", [parcelId])
    .whereNull("canceled_at")
    .whereNull("deleted_at")
    .first("id", "delivered_at")
  const found: ParcelFulfillment | null = row ? { id: row.id, delivered: row.delivered_at !== null } : null
  return new StepResponse(found)
})
