/** What tells a buyer of an order. */
export const ORDER_KINDS = [
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
  "declined",
  "refunded",
  "problem_answered",
  "return_answered",
] as const
/** What tells a shopper of the account. */
export const ACCOUNT_KINDS = ["contact_changed"] as const
/** What tells the people of a shop. */
export const SHOP_KINDS = [
  "parcel_new",
  "parcel_reminder",
  "parcel_cancelled",
  "parcel_problem",
  "return_opened",
  "producer_approved",
  "producer_more_wanted",
  "producer_suspended",
  "bank_account_changed",
  "listing_accepted",
  "listing_refused",
  "listing_more_wanted",
  "paid_out",
  "debt_limit",
  "dossier_returned",
  "dossier_forwarded",
  "dossier_more_wanted",
  "dossier_awarded",
  "dossier_not_awarded",
  "certificate_expiring",
  "certificate_revoked",
] as const
/** What tells the operator. */
export const OPERATOR_KINDS = ["parcel_unconfirmed"] as const
/** What carries a secret, which is sent and kept nowhere. */
export const SECRET_KINDS = ["code", "password_reset", "shop_invitation"] as const

/** What a message tells. */
export const KINDS = [...ORDER_KINDS, ...ACCOUNT_KINDS, ...SHOP_KINDS, ...OPERATOR_KINDS, ...SECRET_KINDS] as const
export type Kind = (typeof KINDS)[number]
export type OrderKind = (typeof ORDER_KINDS)[number]
export type AccountKind = (typeof ACCOUNT_KINDS)[number]
export type ShopKind = (typeof SHOP_KINDS)[number]
export type OperatorKind = (typeof OPERATOR_KINDS)[number]
export type SecretKind = (typeof SECRET_KINDS)[number]

/** `push`: to a browser or phone that a member allowed to show notices. */
export const CHANNELS = ["mail", "phone", "push"] as const
export type ChannelName = (typeof CHANNELS)[number]

/**
 * `queued`: to be sent, now or after a wait. `sent`: handed to the mail server, the provider or the disk. `refused`: the
 * address takes no message, trying again helps nothing. `failed`: given up after the last attempt, or too late to be true.
 */
export const MESSAGE_STATES = ["queued", "sent", "failed", "refused"] as const
export type MessageState = (typeof MESSAGE_STATES)[number]
