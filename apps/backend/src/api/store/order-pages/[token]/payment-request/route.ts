import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PaymentRequest } from "@ocop/contract"
import { orderOfToken } from "../../../../../http/order-access"
import { readPaymentRequest } from "../../../../../payment/read-payment-request"
import { found } from "../../../catalog/answer"

/** Asked every few seconds by a page that waits for money. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PaymentRequest>) {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const request = await readPaymentRequest({ sql }, await orderOfToken(req))
  res.set("cache-control", "no-store").json(found(request, "payment request", "of this token"))
}
