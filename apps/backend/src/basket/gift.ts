import type { PlaceOrder } from "@ocop/contract"
import { addDays, normalizePhone, weekdayOf } from "@ocop/domain"
import { Refusal } from "../http/problem"
import type { GiftNote } from "../modules/marketplace/placement"

const MONDAY = 1
/** A wanted week lies within this many days. */
const AHEAD_DAYS = 120

/**
 * The giver's part of the form, canonical; null where nothing is given away.
 * @throws Refusal invalid_fields for a phone that is none, a week that does not begin on a Monday, is over or too far;
 * cash_not_allowed, because nobody is asked for money when a present arrives.
 */
export function checkGift({ gift, payment }: PlaceOrder, today: string): GiftNote | null {
  if (!gift) return null
  const buyerPhone = normalizePhone(gift.buyerPhone)
  if (!buyerPhone)
    throw new Refusal("invalid_fields", "The giver's phone is none", { "gift.buyerPhone": "not_a_phone" })
  const { wantedWeek = null } = gift
  if (wantedWeek !== null && !isComingWeek(wantedWeek, today))
    throw new Refusal("invalid_fields", "That is no week to come", { "gift.wantedWeek": "not_a_week" })
  if (payment === "cash_on_delivery")
    throw new Refusal("cash_not_allowed", "Nobody is asked for money when a present arrives")
  return { buyerName: gift.buyerName, buyerPhone, card: gift.card ?? "", wantedWeek }
}

const isComingWeek = (monday: string, today: string): boolean =>
  weekdayOf(monday) === MONDAY && addDays(monday, 6) >= today && monday <= addDays(today, AHEAD_DAYS)
