import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type AdminPaymentRequest, PaymentRequestsQuerySchema } from "@ocop/contract"
import { listPaymentRequests } from "../../../banking/read/list-payment-requests"
import { readQuery } from "../../store/catalog/answer"

export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ paymentRequests: AdminPaymentRequest[]; count: number }>,
) {
  const filter = readQuery(PaymentRequestsQuerySchema, req.query)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await listPaymentRequests(sql, filter))
}
