import type { ShippingChoice } from "@ocop/contract"
import { arrivalWindow } from "@ocop/domain"
import { rowsOf } from "../catalog/query"
import { type FeeTable, standardFee } from "./fees"
import type { Seller } from "./goods"
import type { ShopContext } from "./shop"

export interface Commune {
  code: string
  name: string
  kind: "ward" | "commune" | "special_zone"
  provinceCode: string
  provinceName: string
}

export interface ShippingOption {
  id: string
  profileId: string
  kind: "standard" | "pickup"
}

interface Load {
  seller: Seller
  grams: number
  /** đồng of goods, before vouchers. */
  goods: number
}

const NAMES: Record<ShippingOption["kind"], ShippingChoice["name"]> = {
  standard: { vi: "Giao tận nơi", en: "Delivered to your door" },
  pickup: { vi: "Tự đến lấy tại nơi bán", en: "Pick up at the maker's" },
}

/** A commune of today by its five-digit code, or null. */
export async function communeBy(context: ShopContext, code: string | undefined): Promise<Commune | null> {
  if (!code) return null
  const [row] = await rowsOf<Commune>(
    context,
    `select commune.code, commune.name, commune.kind, province.code as "provinceCode", province.name as "provinceName"
    from commune join province on province.code = commune.province_code
    where commune.code = :code and commune.deleted_at is null`,
    { code },
  )
  return row ?? null
}

/** The options of these shipping profiles, delivery before pick up. One statement. */
export async function shippingOptions(context: ShopContext, profileIds: string[]): Promise<ShippingOption[]> {
  return rowsOf<ShippingOption>(
    context,
    `select id, shipping_profile_id as "profileId", data->>'kind' as kind from shipping_option
    where shipping_profile_id = any(:profileIds) and deleted_at is null and data->>'kind' in ('standard', 'pickup')
    order by data->>'kind' desc, id`,
    { profileIds },
  )
}

/** These options of ours; unknown ids are left out. One statement. */
export async function shippingOptionsById(context: ShopContext, ids: string[]): Promise<ShippingOption[]> {
  return rowsOf<ShippingOption>(
    context,
    `select id, shipping_profile_id as "profileId", data->>'kind' as kind from shipping_option
    where id = any(:ids) and deleted_at is null and data->>'kind' in ('standard', 'pickup')`,
    { ids },
  )
}

/** How each of these loads can travel, in their order. One statement, however many there are. */
export async function shippingChoices(
  context: ShopContext,
  loads: readonly Load[],
  commune: Commune | null,
  fees: FeeTable,
): Promise<ShippingChoice[][]> {
  const profiles = loads.flatMap(({ seller }) => seller.shippingProfileId ?? [])
  const options = await shippingOptions(context, profiles)
  return loads.map((load) =>
    options
      .filter(({ profileId }) => profileId === load.seller.shippingProfileId)
      .map(({ id, kind }) => {
        const choice = { optionId: id, kind, name: NAMES[kind] }
        if (kind === "pickup") return { ...choice, fee: 0, arrives: null }
        if (!commune) return { ...choice, fee: null, arrives: null }
        const { fee, days } = standardFee(fees, load, commune.provinceCode)
        return { ...choice, fee, arrives: arrivalWindow(context.today, load.seller.leadTimeDays, days) }
      }),
  )
}
