import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { BigNumber, MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils"
import StripeProvider from "@medusajs/payment-stripe/dist/services/stripe-provider"
import Stripe from "stripe"
import { type StripeHost, stripeClient } from "./client"
import { intentFacts } from "./intent-facts"
import { refundOnce } from "./refund-once"

interface CardOptions extends StripeHost {
  webhookSecret: string
}

/**
 * Medusa's Stripe provider where an order stands before its money: until the PaymentIntent has succeeded the payment
 * waits, and a succeeded one is captured by Stripe already, once and in full. It keeps nothing of the card.
 */
export default class CardProvider extends StripeProvider {
  static override identifier = "stripe"

  constructor(cradle: Record<string, unknown>, options: CardOptions) {
    super(cradle, options)
    this.stripe_ = stripeClient(options)
  }

  override get paymentIntentOptions() {
    return CARDS_ONLY
  }

  /** Stripe's client tries again by itself; a buyer is told soon rather than kept waiting for more. */
  override async executeWithRetry<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeError)) throw error
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Stripe: ${error.message}`, "payment_unavailable")
    }
  }

  override async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const { id, data } = await super.initiatePayment(input)
    return { id, status: PaymentSessionStatus.PENDING, data: { ...intentFacts(data) } }
  }

  /** Paid, or not yet: whoever asks may ask again. An intent that was cancelled never becomes paid. */
  override async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const intent = await this.stripe_.paymentIntents.retrieve(intentFacts(data).id)
    return { status: statusOf(intent.status), data: { ...intentFacts(intent) } }
  }

  override async getPaymentStatus({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return this.authorizePayment({ data })
  }

  /** Another sum while nothing is paid yet: a parcel was cancelled. Refused by Stripe once the card is being charged. */
  override async updatePayment({ data, amount }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const facts = intentFacts(data)
    const wanted = dongOf(amount)
    if (facts.amount === wanted) return { data: { ...facts } }
    const intent = await this.stripe_.paymentIntents.update(facts.id, { amount: wanted })
    return { data: { ...intentFacts(intent) } }
  }

  /** Stripe captured when the card was charged; this looks whether that is true. */
  override async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const facts = intentFacts(data)
    const intent = await this.stripe_.paymentIntents.retrieve(facts.id)
    if (intent.status !== "succeeded") throw new Error(`PaymentIntent ${facts.id} is ${intent.status}, not paid`)
    return { data: { ...facts, ...intentFacts(intent) } }
  }

  /** Gives a part back, once: repeated after a crash it finds the refund that was made. Whole đồng. */
  override async refundPayment({ data, amount }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const facts = intentFacts(data)
    const refundId = await refundOnce(this.stripe_, facts, dongOf(amount))
    return { data: { ...facts, refunds: [...(facts.refunds ?? []), refundId] } }
  }

  /** Medusa's own webhook is closed: /hooks/stripe takes its place, since money completes an order that stands. */
  override async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

function statusOf(status: string): PaymentSessionStatus {
  if (status === "succeeded") return PaymentSessionStatus.AUTHORIZED
  return status === "canceled" ? PaymentSessionStatus.CANCELED : PaymentSessionStatus.PENDING_AUTHORIZATION
}

/** Captured by Stripe when charged; no wallets and vouchers of other countries, whose money comes days later. */
export const CARDS_ONLY = { capture_method: "automatic" as const, payment_method_types: ["card"] }

/** VND has no minor unit, for Stripe neither. */
const dongOf = (amount: RefundPaymentInput["amount"]): number => new BigNumber(amount).numeric
