import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { Refusal } from "../../http/problem"
import { CLOCK } from "../../modules/clock"
import type ClockService from "../../modules/clock/service"
import type { PaymentRequestRow, Receipt } from "../../modules/marketplace/payment-request"
import { stripe } from "../../modules/payment-stripe/client"
import { isCardConfigured } from "../../modules/payment-stripe/configured"
import { intentFacts } from "../../modules/payment-stripe/intent-facts"
import { CARDS_ONLY } from "../../modules/payment-stripe/service"
import type { MethodActs } from "./method-acts"

/** What a card payment is known by: one PaymentIntent pays once. */
export const causeOf = (intentId: string) => `stripe:${intentId}`

/** A card can be kept from being charged, so nothing is left to chance when an unpaid order changes. */
export const cardActs: MethodActs = {
  /** @throws Stripe's error while it cannot be reached: the order then lapses in a later round. */
  async beforeLapse(container, request) {
    if (!isCardConfigured() || !request.external_id) return null
    const intent = await closed(request.external_id)
    return intent.status === "succeeded" ? receiptOf(container, intent) : null
  },

  async amountChanged(container, request, amount) {
    if (!isCardConfigured() || !request.external_id) return
    try {
      const intent = amount === 0 ? await closed(request.external_id) : await asking(container, request, amount)
      if (intent.status === "succeeded") throw beingPaid(request)
    } catch (error) {
      if (error instanceof Stripe.errors.StripeError) throw beingPaid(request)
      throw error
    }
  },
}

/** Cancels a PaymentIntent, so that its card can no longer be charged; answers how it stands now. */
async function closed(intentId: string): Promise<Stripe.PaymentIntent> {
  try {
    return await stripe().paymentIntents.cancel(intentId)
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error
    const intent = await stripe().paymentIntents.retrieve(intentId)
    if (intent.status === "succeeded" || intent.status === "canceled") return intent
    throw error
  }
}

/** The PaymentIntent asks for another sum; one that was closed meanwhile gets a successor. */
async function asking(container: MedusaContainer, request: PaymentRequestRow, amount: number) {
  const intentId = request.external_id ?? ""
  const intent = await stripe().paymentIntents.retrieve(intentId)
  if (intent.status === "canceled") return successor(container, request, intent, amount)
  return intent.amount === amount ? intent : stripe().paymentIntents.update(intentId, { amount })
}

/** Cancelling the last parcel closed it, and that cancelling was undone. */
async function successor(
  container: MedusaContainer,
  request: PaymentRequestRow,
  { metadata }: Stripe.PaymentIntent,
  amount: number,
): Promise<Stripe.PaymentIntent> {
  const intent = await stripe().paymentIntents.create(
    { amount, currency: "vnd", metadata, ...CARDS_ONLY },
    { idempotencyKey: `successor:${request.external_id}` },
  )
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await sql("payment_session")
    .where({ id: request.payment_session_id })
    .update({ data: JSON.stringify(intentFacts(intent)) })
  await sql("payment_request").where({ id: request.id }).update({ external_id: intent.id })
  return intent
}

async function receiptOf(container: MedusaContainer, intent: Stripe.PaymentIntent): Promise<Receipt> {
  const at = await container.resolve<ClockService>(CLOCK).now()
  return { amount: intent.amount_received, at, cause: causeOf(intent.id) }
}

const beingPaid = ({ order_id }: PaymentRequestRow) =>
  new Refusal("try_again", `Order ${order_id} is being paid just now: look again in a moment`)
