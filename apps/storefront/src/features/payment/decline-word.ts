import type { DeclineWord } from "./messages"

/** The part of Stripe's error that tells people apart what to do. */
export interface CardFault {
  type?: string
  code?: string
  decline_code?: string
}

const WORDS: Readonly<Record<string, DeclineWord>> = {
  insufficient_funds: "insufficient_funds",
  withdrawal_count_limit_exceeded: "insufficient_funds",
  expired_card: "expired_card",
  invalid_expiry_month: "expired_card",
  invalid_expiry_year: "expired_card",
  incorrect_cvc: "incorrect_cvc",
  invalid_cvc: "incorrect_cvc",
  incorrect_number: "incorrect_number",
  invalid_number: "incorrect_number",
  authentication_required: "authentication",
  payment_intent_authentication_failure: "authentication",
}

/** What to say of a card that was not charged (https://docs.stripe.com/declines/codes). Fraud is never named. */
export function declineWord({ type, code, decline_code }: CardFault): DeclineWord {
  if (type === "validation_error") return "invalid"
  if (type === "api_connection_error") return "network"
  return WORDS[decline_code ?? ""] ?? WORDS[code ?? ""] ?? "other"
}
