import type { MedusaContainer } from "@medusajs/framework/types"
import type Stripe from "stripe"
import { CARD } from "../modules/card"
import type CardService from "../modules/card/service"
import type { CardOutcome, Ending, HeardEvent } from "../modules/card/service"
import { agreeOnRefunds } from "./agree-on-refunds"
import { orderOfIntent } from "./order-of-intent"
import { receiveIntent } from "./receive-intent"

/**
 * What Stripe tells us, once per event id however often it is told. The event only says where to look: states and
 * sums are read from Stripe itself, so that events out of order do no harm. An event that fails half-way is worked on
 * again when Stripe repeats it.
 */
export async function hearEvent(container: MedusaContainer, event: Stripe.Event): Promise<CardOutcome> {
  const card = container.resolve<CardService>(CARD)
  const heard = await card.hear(summaryOf(event))
  if (heard) return heard
  const ending = await actOn(container, event)
  await card.close(event.id, ending)
  return ending.outcome
}

async function actOn(container: MedusaContainer, event: Stripe.Event): Promise<Ending> {
  switch (event.type) {
    case "payment_intent.succeeded":
      return receiveIntent(container, event.data.object.id)
    case "payment_intent.payment_failed": {
      const { id, last_payment_error: error } = event.data.object
      const order = await orderOfIntent(container, id)
      if (!order) return { outcome: "nothing_to_do" }
      return { outcome: "declined", orderId: order.orderId, detail: error?.decline_code ?? error?.code ?? null }
    }
    case "charge.refunded": {
      const intentId = idOf(event.data.object.payment_intent)
      return intentId ? agreeOnRefunds(container, intentId) : { outcome: "nothing_to_do" }
    }
    default:
      return { outcome: "nothing_to_do" }
  }
}

function summaryOf({ id, type, created, data: { object } }: Stripe.Event): HeardEvent {
  return {
    id,
    type,
    intentId: intentIdOf(object),
    amount: "amount" in object && typeof object.amount === "number" ? object.amount : null,
    currency: "currency" in object && typeof object.currency === "string" ? object.currency : null,
    happenedAt: new Date(created * 1000),
  }
}

function intentIdOf(object: Stripe.Event.Data.Object): string | null {
  if (!("object" in object)) return null
  if (object.object === "payment_intent" && "id" in object && typeof object.id === "string") return object.id
  return "payment_intent" in object ? idOf(object.payment_intent) : null
}

function idOf(reference: unknown): string | null {
  if (typeof reference === "string") return reference
  const isObject = typeof reference === "object" && reference !== null && "id" in reference
  return isObject && typeof reference.id === "string" ? reference.id : null
}
