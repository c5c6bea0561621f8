import { lastOrderDay, type TetSeason, tetSeason } from "@ocop/domain"
import { type FeeTable, standardFee } from "./fees"
import type { Seller } from "./goods"
import { lunarNewYearsAround } from "./lunar-new-year"
import type { Commune } from "./shipping"
import type { ShopContext } from "./shop"

/** The Tết that is near by the shop's clock; null for most of the year. */
export const tetNear = ({ today, settings }: ShopContext): TetSeason | null =>
  tetSeason(today, lunarNewYearsAround(today), settings.tet)

/** The last day to order a parcel that must arrive before Tết; null while its way is unknown, or when it is too late. */
export function tetOrderBy(
  context: ShopContext,
  season: TetSeason | null,
  fees: FeeTable,
  load: { seller: Seller; grams: number; goods: number },
  commune: Commune | null,
): string | null {
  if (!season || !commune) return null
  const { days } = standardFee(fees, load, commune.provinceCode)
  return lastOrderDay(context.today, season, load.seller.leadTimeDays, days)
}
