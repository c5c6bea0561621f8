import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import Stripe from "stripe"
import { hearEvent } from "../../../card/hear-event"
import { environment } from "../../../config/environment"
import { stripe } from "../../../modules/payment-stripe/client"

/** Older than this, a signed message may be somebody's recording. */
const OLDEST_SECONDS = 300

/** Stripe's messages: only with its signature over the very bytes that came. */
export async function POST(req: MedusaRequest, res: MedusaResponse<{ outcome: string }>) {
  const { STRIPE_WEBHOOK_SECRET: secret } = environment()
  if (!secret) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Cards are not configured")
  const event = eventOf(req, secret)
  res.json({ outcome: await hearEvent(req.scope, event) })
}

/** @throws INVALID_DATA for what Stripe did not sign, or not now. */
function eventOf(req: MedusaRequest, secret: string): Stripe.Event {
  const raw = Buffer.isBuffer(req.rawBody) ? req.rawBody : ""
  try {
    return stripe().webhooks.constructEvent(raw, req.get("stripe-signature") ?? "", secret, OLDEST_SECONDS)
  } catch (error) {
    const isForged = error instanceof Stripe.errors.StripeSignatureVerificationError || error instanceof SyntaxError
    if (!isForged) throw error
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "This message is not signed by Stripe, or too old")
  }
}
