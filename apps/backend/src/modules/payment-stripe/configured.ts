import type { PaymentRequest } from "@ocop/contract"
import { environment } from "../../config/environment"

/** Whether Stripe's keys are set; without them the checkout shows cards as off, with the reason. */
export const isCardConfigured = (): boolean => environment().STRIPE_API_KEY !== undefined

/** Stripe's key for browsers. @throws Error where cards are off. */
export function publishableKey(): string {
  const key = environment().STRIPE_PUBLISHABLE_KEY
  if (!key) throw new Error("Cards are not configured")
  return key
}

/**
 * What one card payment may be, in đồng. Stripe refuses what is less than about half a US dollar in the account's own
 * currency, and amounts of more than eight digits (https://docs.stripe.com/currencies, minimum and maximum charge
 * amounts); the minimum leaves room for the exchange rate.
 */
export const CARD_MINIMUM = 20_000
export const CARD_MAXIMUM = 99_999_999

/** What Stripe's Payment Element needs in the browser; null where cards are off or nothing is to be paid. */
export function cardDetails(clientSecret: string | null): PaymentRequest["card"] {
  return clientSecret && isCardConfigured() ? { publishableKey: publishableKey(), clientSecret } : null
}
