import type Stripe from "stripe"
import type { IntentFacts } from "./intent-facts"

/**
 * Refunds a part of a PaymentIntent and answers the refund's id. A refund of the same sum that Stripe has and we have
 * no row of (a process died between the two, or somebody refunded in Stripe's dashboard) is taken for this one instead of
 * being paid twice. The key makes two calls at once one. Sum in đồng.
 * @throws Stripe's error when it refuses.
 */
export async function refundOnce(stripe: Stripe, { id, refunds = [] }: IntentFacts, amount: number): Promise<string> {
  const made = await stripe.refunds.list({ payment_intent: id, limit: 100 })
  const orphan = made.data.find(
    (refund) => isStanding(refund) && refund.amount === amount && !refunds.includes(refund.id),
  )
  if (orphan) return orphan.id
  const refund = await stripe.refunds.create(
    { payment_intent: id, amount },
    { idempotencyKey: `refund:${id}:${refunds.length}:${amount}` },
  )
  return refund.id
}

const isStanding = ({ status }: Stripe.Refund) => status !== "failed" && status !== "canceled"
