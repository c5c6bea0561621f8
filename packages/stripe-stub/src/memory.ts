import type Stripe from "stripe"

/**
 * A stub of ours of what Stripe remembers: PaymentIntents and refunds, with the fields and the states that the shop
 * reads, in the types of the `stripe` package. It proves our wiring and our words, not Stripe.
 */
export type Intent = Pick<
  Stripe.PaymentIntent,
  | "id"
  | "object"
  | "amount"
  | "amount_received"
  | "capture_method"
  | "client_secret"
  | "currency"
  | "last_payment_error"
  | "livemode"
  | "metadata"
  | "status"
>
export type Refund = Pick<Stripe.Refund, "id" | "object" | "amount" | "currency" | "payment_intent" | "status">

/** Stripe's answer when it refuses: its HTTP status and the error object. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly error: Pick<Stripe.StripeRawError, "code" | "decline_code" | "message" | "type"> & {
      payment_intent?: Intent
    },
  ) {
    super(error.message ?? "refused")
  }
}

const OPEN: readonly Stripe.PaymentIntent.Status[] = [
  "requires_payment_method",
  "requires_confirmation",
  "requires_action",
]
const MINIMUM_VND = 13_000

export class StripeMemory {
  readonly intents = new Map<string, Intent>()
  readonly refunds: Refund[] = []
  private made = 0

  create({
    amount,
    currency,
    metadata,
  }: {
    amount: number
    currency: string
    metadata: Record<string, string>
  }): Intent {
    if (currency === "vnd" && amount < MINIMUM_VND)
      throw invalid("amount_too_small", "Amount must convert to at least 50 cents.")
    const id = this.nextId("pi")
    const intent: Intent = {
      id,
      object: "payment_intent",
      amount,
      amount_received: 0,
      capture_method: "automatic",
      client_secret: `${id}_secret_stub`,
      currency,
      last_payment_error: null,
      livemode: false,
      metadata,
      status: "requires_payment_method",
    }
    this.intents.set(id, intent)
    return intent
  }

  find(id: string): Intent {
    const intent = this.intents.get(id)
    if (!intent) throw invalid("resource_missing", `No such payment_intent: '${id}'`, 404)
    return intent
  }

  update(id: string, { amount }: { amount: number | undefined }): Intent {
    const intent = this.open(id, "updated")
    if (amount !== undefined) intent.amount = amount
    return intent
  }

  cancel(id: string): Intent {
    const intent = this.open(id, "canceled")
    intent.status = "canceled"
    return intent
  }

  /** What happens in Stripe's frame when a card is confirmed: a test method of Stripe's that is declined, or is not. */
  confirm(id: string, method: string): Intent {
    const intent = this.open(id, "confirmed")
    if (method.includes("Declined")) {
      intent.status = "requires_payment_method"
      const error = { code: "card_declined", decline_code: "insufficient_funds", type: "card_error" } as const
      const message = "Your card has insufficient funds."
      throw new Refused(402, { ...error, message, payment_intent: intent })
    }
    intent.status = "succeeded"
    intent.amount_received = intent.amount
    return intent
  }

  refund(id: string, amount: number): Refund {
    const intent = this.find(id)
    const left = intent.amount_received - this.refundsOf(id).reduce((sum, refund) => sum + refund.amount, 0)
    if (intent.status !== "succeeded" || left <= 0)
      throw invalid("charge_already_refunded", "This PaymentIntent has nothing left to refund.")
    if (amount > left) throw invalid("amount_too_large", `Refund amount (${amount}) is greater than ${left}.`)
    const refund: Refund = {
      id: this.nextId("re"),
      object: "refund",
      amount,
      currency: intent.currency,
      payment_intent: id,
      status: "succeeded",
    }
    this.refunds.push(refund)
    return refund
  }

  refundsOf(id: string): Refund[] {
    return this.refunds.filter(({ payment_intent }) => payment_intent === id)
  }

  private open(id: string, done: string): Intent {
    const intent = this.find(id)
    if (OPEN.includes(intent.status)) return intent
    throw new Refused(400, {
      type: "invalid_request_error",
      code: "payment_intent_unexpected_state",
      message: `This PaymentIntent could not be ${done} because it has a status of ${intent.status}.`,
      payment_intent: intent,
    })
  }

  private nextId(prefix: string): string {
    this.made += 1
    return `${prefix}_stub${String(this.made).padStart(6, "0")}${Math.random().toString(36).slice(2, 10)}`
  }
}

const invalid = (code: string, message: string, status = 400) =>
  new Refused(status, { type: "invalid_request_error", code, message })
