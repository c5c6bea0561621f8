import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type AdminPaymentRequest, PaymentConfirmationSchema } from "@ocop/contract"
import { confirmByHand } from "../../../../../banking/confirm-by-hand"
import { listPaymentRequests } from "../../../../../banking/read/list-payment-requests"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { found } from "../../../../store/catalog/answer"

export const POST = withProblems<{ paymentRequest: AdminPaymentRequest }>(async (req, res) => {
  const orderId = req.params.order_id ?? ""
  const { reason } = readBody(PaymentConfirmationSchema, req.body)
  await confirmByHand(req.scope, { orderId, by: actorOf(req), reason })
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { paymentRequests } = await listPaymentRequests(sql, { orderId, limit: 1, offset: 0 })
  res.status(201).json({ paymentRequest: found(paymentRequests[0] ?? null, "payment request of order", orderId) })
})
