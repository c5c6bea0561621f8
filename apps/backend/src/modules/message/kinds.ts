/** What a message tells. */
export const KINDS = [
  "order_placed",
  "awaiting_payment",
  "payment_lapsing",
  "payment_lapsed",
  "money_in_question",
  "paid",
  "shipped",
  "ready_for_pickup",
  "undeliverable",
  "cancelled",
  "refunded",
  "problem_answered",
  "code",
  "password_reset",
] as const
export type Kind = (typeof KINDS)[number]

/** Kinds that speak of an order. */
export type OrderKind = Exclude<Kind, "code" | "password_reset">
/** Kinds that carry a secret, which is sent and kept nowhere. */
export type SecretKind = "code" | "password_reset"

export const CHANNELS = ["mail", "phone"] as const
export type ChannelName = (typeof CHANNELS)[number]

/**
 * `queued`: to be sent, now or after a wait. `sent`: handed to the mail server, the provider or the disk. `refused`: the
 * address takes no message, trying again helps nothing. `failed`: given up after the last attempt, or too late to be true.
 */
export const MESSAGE_STATES = ["queued", "sent", "failed", "refused"] as const
export type MessageState = (typeof MESSAGE_STATES)[number]
