import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type Stripe from "stripe"
import type { Ending } from "../modules/card/service"
import { CLOCK } from "../modules/clock"
import type ClockService from "../modules/clock/service"
import { stripe } from "../modules/payment-stripe/client"
import { causeOf } from "../workflows/payment/card-acts"
import { receivePaymentWorkflow } from "../workflows/payment/receive-payment"
import { orderOfIntent } from "./order-of-intent"

/**
 * Looks at a PaymentIntent as Stripe has it now, whoever asks and however often: a succeeded one pays its order, once.
 * Money that its order does not wait for (lapsed, withdrawn, another sum) goes back to the card at once, in full.
 */
export async function receiveIntent(container: MedusaContainer, intentId: string): Promise<Ending> {
  const order = await orderOfIntent(container, intentId)
  if (!order) return { outcome: "nothing_to_do", detail: "no order asks for this PaymentIntent" }
  const intent = await stripe().paymentIntents.retrieve(intentId)
  const { orderId } = order
  if (intent.status !== "succeeded") return { outcome: "nothing_to_do", orderId, detail: intent.status }
  if (intent.currency !== "vnd") return sendBack(container, orderId, intent, `currency ${intent.currency}`)
  const at = await container.resolve<ClockService>(CLOCK).now()
  const { result } = await receivePaymentWorkflow(container).run({
    input: { orderId, amount: intent.amount_received, at, cause: causeOf(intentId) },
  })
  if (result.outcome === "fits" || result.outcome === "received") return { outcome: "paid", orderId }
  return sendBack(container, orderId, intent, result.outcome)
}

/** Whatever is left of it; repeated, nothing is left. */
async function sendBack(
  container: MedusaContainer,
  orderId: string,
  intent: Stripe.PaymentIntent,
  why: string,
): Promise<Ending> {
  const { data } = await stripe().refunds.list({ payment_intent: intent.id, limit: 100 })
  const returned = data.reduce((sum, { status, amount }) => (status === "failed" ? sum : sum + amount), 0)
  const left = intent.amount_received - returned
  if (left > 0)
    await stripe().refunds.create(
      { payment_intent: intent.id, amount: left },
      { idempotencyKey: `send-back:${intent.id}` },
    )
  container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Sent ${left} back to the card of order ${orderId}: ${why}`)
  return { outcome: "sent_back", orderId, detail: why }
}
