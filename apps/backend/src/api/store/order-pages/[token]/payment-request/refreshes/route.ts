import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type PaymentRequest, RefreshPaymentSchema } from "@ocop/contract"
import Stripe from "stripe"
import { receiveIntent } from "../../../../../../card/receive-intent"
import { orderOfToken } from "../../../../../../http/order-access"
import { Refusal, readBody, withProblems } from "../../../../../../http/problem"
import { MARKETPLACE } from "../../../../../../modules/marketplace"
import type MarketplaceService from "../../../../../../modules/marketplace/service"
import { isCardConfigured } from "../../../../../../modules/payment-stripe/configured"
import { readPaymentRequest } from "../../../../../../payment/read-payment-request"
import { found } from "../../../../catalog/answer"

/** The buyer has confirmed a card: Stripe is asked now, whether or not its own message has come yet. */
export const POST = withProblems<PaymentRequest>(async (req, res) => {
  readBody(RefreshPaymentSchema, req.body)
  const orderId = await orderOfToken(req)
  const asked = await req.scope.resolve<MarketplaceService>(MARKETPLACE).requestOf(orderId)
  if (asked?.method === "card" && asked.external_id && asked.state !== "paid" && isCardConfigured())
    await receiveIntent(req.scope, asked.external_id).catch(askAgain)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const request = await readPaymentRequest({ sql }, orderId)
  res.set("cache-control", "no-store").json(found(request, "payment request", "of this token"))
})

/** @throws Refusal try_again where Stripe does not answer. */
function askAgain(error: unknown): never {
  if (error instanceof Stripe.errors.StripeError) throw new Refusal("try_again", "Stripe does not answer just now")
  throw error
}
