import type { BasketVoucher } from "@ocop/contract"
import { dong, formatDong, sumDong, wholeDiscounts } from "@ocop/domain"
import type { Cart } from "../cart"
import type { Goods } from "../goods"
import type { ShopContext } from "../shop"
import { asTyped, promotionsBy, type VoucherPromotion } from "./promotions"
import { roughDiscounts } from "./rough-discounts"

/** đồng that one voucher takes off one line, and who bears them. */
export interface DiscountShare {
  lineId: string
  code: string
  promotionId: string
  amount: number
}

export interface Discounts {
  vouchers: BasketVoucher[]
  shares: DiscountShare[]
}

/** Vouchers that one basket holds. */
export const VOUCHERS_PER_BASKET = 3

/**
 * What the vouchers of a basket take off now, in whole đồng, and of each that takes off nothing why. The same answer is
 * shown, written on the cart and paid, so that they cannot differ. No statement where the basket has no voucher, else a
 * constant number.
 */
export async function discountsOf(
  context: ShopContext,
  cart: Cart,
  goods: ReadonlyMap<string, Goods>,
): Promise<Discounts> {
  if (cart.vouchers.length === 0) return { vouchers: [], shares: [] }
  const known = await promotionsBy(context, cart.vouchers)
  const usable = cart.vouchers.flatMap((code) => {
    const promotion = known.get(asTyped(code))
    return promotion && !closedBecause(promotion) ? [promotion] : []
  })
  const rough = await roughDiscounts(context, cart, goods, usable)
  const prices = new Map(cart.lines.map(({ id, unitPrice, quantity }) => [id, unitPrice * quantity]))
  const shares = wholeDiscounts(prices, rough).map((share) => ({
    ...share,
    promotionId: usable.find(({ code }) => code === share.code)?.id ?? "",
  }))
  return { shares, vouchers: cart.vouchers.map((code) => voucherOf(code, known.get(asTyped(code)), shares, prices)) }
}

/** Why nobody can use it now, whatever is in their basket. */
export function closedBecause(promotion: VoucherPromotion | undefined): BasketVoucher["problem"] {
  if (!promotion || promotion.hidden) return "unknown"
  if (promotion.expired) return "expired"
  return promotion.usedUp ? "used_up" : null
}

function voucherOf(
  typed: string,
  promotion: VoucherPromotion | undefined,
  shares: readonly DiscountShare[],
  prices: ReadonlyMap<string, number>,
): BasketVoucher {
  const closed = closedBecause(promotion)
  if (!promotion || closed === "unknown")
    return { code: typed, name: { vi: typed, en: null }, discount: dong(0), problem: "unknown" }
  const discount = sumDong(shares.filter(({ code }) => code === promotion.code).map(({ amount }) => amount))
  const problem = closed ?? (discount > 0 ? null : fitsNothing(promotion, prices))
  return { code: promotion.code, name: nameOf(promotion), discount, problem }
}

function fitsNothing({ minimum }: VoucherPromotion, prices: ReadonlyMap<string, number>): BasketVoucher["problem"] {
  const goods = sumDong([...prices.values()])
  return minimum !== null && goods < minimum ? "below_minimum" : "other_goods"
}

function nameOf({ kind, value, minimum }: VoucherPromotion): BasketVoucher["name"] {
  const off = (locale: "vi" | "en") => (kind === "percentage" ? `${value}%` : formatDong(Math.round(value), locale))
  const from = minimum === null ? null : Math.round(minimum)
  return {
    vi: `Giảm ${off("vi")}${from === null ? "" : `, đơn từ ${formatDong(from, "vi")}`}`,
    en: `${off("en")} off${from === null ? "" : `, orders from ${formatDong(from, "en")}`}`,
  }
}
