import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ProducerOrderStateSchema } from "@ocop/contract"
import { z } from "zod"
import { listProducerOrders, type OperatorParcel } from "../../../parcel/list-producer-orders"
import { readQuery } from "../../store/catalog/answer"

const QuerySchema = z.object({
  order_id: z.string().max(64).optional(),
  state: ProducerOrderStateSchema.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).default(0),
})

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ producer_orders: OperatorParcel[]; count: number }>,
) {
  const { order_id, ...filter } = readQuery(QuerySchema, req.query)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { parcels, count } = await listProducerOrders(sql, { orderId: order_id, ...filter })
  res.json({ producer_orders: parcels, count })
}
