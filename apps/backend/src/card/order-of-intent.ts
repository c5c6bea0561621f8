import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface CardOrder {
  orderId: string
  paymentId: string | null
}

/** The order that asks for money through this PaymentIntent; null for one that is not ours. */
export async function orderOfIntent(container: MedusaContainer, intentId: string): Promise<CardOrder | null> {
  const row = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("payment_request")
    .where({ external_id: intentId, method: "card", deleted_at: null })
    .first("order_id", "payment_id")
  return row ? { orderId: row.order_id, paymentId: row.payment_id } : null
}
