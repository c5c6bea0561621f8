import type { CommuneOption, Gift, PaymentMethod, PlaceOrder } from "@ocop/contract"
import { normalizePhone } from "@ocop/domain"
import type { Locale } from "@/i18n"
import { type BasketSum, picksOf } from "../basket/basket-sums"
import type { Draft } from "./draft-store"

/** The order as the screen shows it, or null while something of it is unknown. Text goes out in NFC. */
export function orderOf(
  draft: Draft,
  commune: CommuneOption | null,
  sum: BasketSum,
  payment: PaymentMethod | null,
  locale: Locale,
): PlaceOrder | null {
  const phone = normalizePhone(draft.phone)
  if (!phone || !commune || !payment || sum.total === null) return null
  const email = draft.email.trim()
  const note = clean(draft.note)
  const hasAlcohol = sum.parcels.some(({ parcel }) => parcel.alcohol)
  return {
    name: clean(draft.name),
    phone,
    ...(email && { email }),
    communeCode: commune.code,
    address: clean(draft.address),
    ...(note && { note }),
    shipping: picksOf(sum),
    payment,
    expectedTotal: sum.total,
    ...(draft.gift && { gift: giftOf(draft) }),
    ...(hasAlcohol && { ofAge: draft.ofAge }),
    locale,
  }
}

function giftOf({ giverName, giverPhone, card, wantedWeek }: Draft): Gift {
  const words = clean(card)
  return {
    buyerName: clean(giverName),
    buyerPhone: normalizePhone(giverPhone) ?? "",
    ...(words && { card: words }),
    ...(wantedWeek && { wantedWeek }),
  }
}

const clean = (text: string) => text.normalize("NFC").trim()
