import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ClaimedParcel } from "./claim-parcel"

/** Whether every other parcel of an order is cancelled while the order itself is not: this one is the last. */
export const isOrderOverStep = createStep("is-order-over", async (parcel: ClaimedParcel, { container }) => {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const alive = await sql("producer_order")
    .where({ order_id: parcel.order_id, deleted_at: null })
    .whereNot("id", parcel.id)
    .whereNot("state", "cancelled")
    .first("id")
  const order = await sql("order").where({ id: parcel.order_id }).first("status")
  return new StepResponse(!alive && order?.status !== "canceled")
})
