import type { Basket, PaymentMethod } from "@ocop/contract"

export type PaymentOffer = Basket["payments"][number]

/** The ways to pay in the order in which they stand; one that the market does not know yet is not set up. */
export const PAYMENT_METHODS: readonly PaymentMethod[] = ["cash_on_delivery", "bank_transfer", "card"]

export function offerOf(payments: readonly PaymentOffer[], id: PaymentMethod): PaymentOffer {
  const absent = { id, available: false, reason: "not_set_up", limit: null, holdMinutes: null } as const
  return payments.find((offer) => offer.id === id) ?? absent
}

/** How the order will be paid: what was picked while it is open, else the first way that is; null when none is. */
export function chosenPayment(payments: readonly PaymentOffer[], picked: PaymentMethod | null): PaymentMethod | null {
  const open = PAYMENT_METHODS.filter((id) => offerOf(payments, id).available)
  return open.find((id) => id === picked) ?? open[0] ?? null
}

/** Of a present nobody is asked for money at the door. */
export function giftPayments(payments: readonly PaymentOffer[], isGift: boolean): PaymentOffer[] {
  return payments.map((offer) =>
    isGift && offer.id === "cash_on_delivery" ? { ...offer, available: false, reason: "gift" as const } : offer,
  )
}
