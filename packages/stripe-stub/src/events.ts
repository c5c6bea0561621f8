import Stripe from "stripe"
import type { Intent } from "./memory"

const { webhooks } = new Stripe("sk_test_stub")
let made = 0

/** An event as Stripe sends it, of the types that the shop listens to. */
export function eventOf(
  type: "payment_intent.succeeded" | "payment_intent.payment_failed" | "charge.refunded",
  intent: Intent,
  changes: Partial<Intent> = {},
): string {
  made += 1
  const object =
    type === "charge.refunded"
      ? {
          id: `ch_${intent.id}`,
          object: "charge",
          amount: intent.amount,
          currency: intent.currency,
          payment_intent: intent.id,
        }
      : { ...intent, ...changes }
  return JSON.stringify({
    id: `evt_stub${made}${Math.random().toString(36).slice(2, 10)}`,
    object: "event",
    api_version: "2024-04-10",
    created: Math.floor(Date.now() / 1000),
    livemode: false,
    pending_webhooks: 1,
    request: null,
    type,
    data: { object },
  })
}

/** Stripe's signature of a body, made so many seconds ago. */
export const signatureOf = (payload: string, secret: string, secondsAgo = 0): string =>
  webhooks.generateTestHeaderString({ payload, secret, timestamp: Math.floor(Date.now() / 1000) - secondsAgo })
