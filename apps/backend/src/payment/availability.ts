import type { PaymentMethod } from "@ocop/contract"
import { environment } from "../config/environment"
import { CARD_MAXIMUM, CARD_MINIMUM, isCardConfigured } from "../modules/payment-stripe/configured"
import type { Settings } from "../modules/setting/service"
import { transferAccount } from "./account"

/** NAPAS 247 carries less than half a billion đồng at once. */
export const TRANSFER_MAXIMUM = 499_999_999

export type AheadMethod = Exclude<PaymentMethod, "cash_on_delivery">
export const AHEAD: readonly AheadMethod[] = ["bank_transfer", "card"]

/** The most (and least, above nothing) that can be paid this way at once, in đồng. */
export const RANGE: Record<AheadMethod, { from: number; to: number }> = {
  bank_transfer: { from: 1, to: TRANSFER_MAXIMUM },
  card: { from: CARD_MINIMUM, to: CARD_MAXIMUM },
}

/** Whether this installation can be paid this way at all. */
export function isSetUp(method: AheadMethod, { payment, demo }: Pick<Settings, "payment" | "demo">): boolean {
  return method === "card" ? isCardConfigured() : transferAccount(payment.transfer, demo) !== null
}

/** Whether the bank tells us of money by itself. */
export function hasBankWebhook(): boolean {
  const { BANK_WEBHOOK_SECRET, SEPAY_WEBHOOK_SECRET, CASSO_CHECKSUM_KEY } = environment()
  return [BANK_WEBHOOK_SECRET, SEPAY_WEBHOOK_SECRET, CASSO_CHECKSUM_KEY].some((secret) => secret !== undefined)
}

/** For how long goods are held for money that is to come, in minutes. */
export function holdMinutes(method: AheadMethod, { payment }: Pick<Settings, "payment">): number {
  if (method === "card") return payment.cardHoldMinutes
  return hasBankWebhook() ? payment.holdMinutesWithWebhook : payment.holdMinutesByHand
}
