import type { Illustration, ProducerType, ShownStars } from "@ocop/contract"
import type { ProductGroup } from "@ocop/domain"
import { type Closing, reopensOn } from "@ocop/domain"
import { shownStars } from "../catalog/certificates"
import type { CatalogContext } from "../catalog/context"
import { CERTIFICATES, CLOSINGS, IS_ON, OFFERABLE, PUBLIC, placeJoin, placeJson, SELLS } from "../catalog/fragments"
import { rowsOf } from "../catalog/query"
import type { CertificateRow, PlaceRow } from "../catalog/rows"

/** What is stocked of one inventory item at the producer's, and how much of it one pack takes. */
export interface Part {
  inventoryItemId: string
  required: number
  left: number
}

export interface Seller {
  id: string
  handle: string
  name: string
  type: ProducerType | null
  provinceCode: string
  leadTimeDays: number
  shippingProfileId: string | null
  stockLocationId: string | null
  place: PlaceRow
  /** It rests: the first day on which it sells again; null while it sells. */
  reopensOn: string | null
}

/** A pack as it is today. Its producer is derived here, from the product, and nowhere taken from a client. */
export interface Goods {
  variantId: string
  productId: string
  handle: string
  title: string
  pack: { vi: string; en: string | null }
  photo: string | null
  illustration: Illustration
  /** The stars it shows today. */
  stars: ShownStars | null
  alcohol: boolean
  /** What decides commission and tax. */
  kind: "goods" | "tourism"
  productGroup: ProductGroup
  categoryIds: string[]
  grams: number
  forSale: boolean
  priceSetId: string | null
  /** Empty where stock is not counted. */
  parts: Part[]
  seller: Seller
}

type GoodsRow = Omit<Goods, "seller" | "stars"> & {
  certificates: CertificateRow[]
  seller: Omit<Seller, "reopensOn"> & { closings: Closing[] }
}

const COUNTED = `(v.manage_inventory is true and v.allow_backorder is not true)`

const PARTS = `coalesce((
  select jsonb_agg(jsonb_build_object(
    'inventoryItemId', part.inventory_item_id, 'required', part.required_quantity,
    'left', coalesce(level.stocked_quantity - level.reserved_quantity, 0)) order by part.inventory_item_id)
  from product_variant_inventory_item part
  left join inventory_level level on level.inventory_item_id = part.inventory_item_id
    and level.location_id = pr.stock_location_id and level.deleted_at is null
  where part.variant_id = v.id and part.deleted_at is null and ${COUNTED}), '[]')`

const GOODS = `
  select v.id as "variantId", p.id as "productId", p.handle, p.title, p.thumbnail as photo, l.illustration, l.alcohol,
    l.kind, l.product_group as "productGroup",
    coalesce((select jsonb_agg(c.product_category_id) from product_category_product c where c.product_id = p.id), '[]') as "categoryIds",
    jsonb_build_object('vi', v.title, 'en', v.metadata->>'pack_en') as pack, coalesce(v.weight, 0)::int as grams,
    ${IS_ON} and ${PUBLIC} and ${OFFERABLE} and ${SELLS}
      and pr.stock_location_id is not null and pr.shipping_profile_id is not null
      and (not ${COUNTED} or ${PARTS} <> '[]')
      and exists (select from product_sales_channel c where c.product_id = p.id
        and c.sales_channel_id = :salesChannelId and c.deleted_at is null) as "forSale",
    (select priced.price_set_id from product_variant_price_set priced
      where priced.variant_id = v.id and priced.deleted_at is null limit 1) as "priceSetId",
    ${PARTS} as parts, ${CERTIFICATES} as certificates,
    jsonb_build_object('id', pr.id, 'handle', pr.handle, 'name', pr.name, 'type', pr.type,
      'provinceCode', pr.province_code, 'leadTimeDays', greatest(pr.lead_time_days, l.lead_time_days),
      'shippingProfileId', pr.shipping_profile_id, 'stockLocationId', pr.stock_location_id, 'closings', ${CLOSINGS},
      'place', ${placeJson("pr")}) as seller
  from product_variant v
  join product p on p.id = v.product_id
  join listing l on l.product_id = p.id
  join producer pr on pr.id = l.producer_id
  ${placeJoin("pr")}
  where v.id = any(:variantIds)`

/**
 * The packs behind these variants, also those no longer for sale; one without any producer is left out. A parcel waits
 * for its slowest goods: each maker's lead time is the longest of what is asked about. One statement.
 */
export async function goodsOf(context: CatalogContext, variantIds: string[]): Promise<Map<string, Goods>> {
  if (variantIds.length === 0) return new Map()
  const rows = await rowsOf<GoodsRow>(context, GOODS, { variantIds })
  return new Map(rows.map((row) => [row.variantId, goodsIn(row, context.today)]))
}

const goodsIn = ({ seller: { closings, ...seller }, certificates, ...pack }: GoodsRow, today: string): Goods => ({
  ...pack,
  stars: shownStars(certificates, today),
  seller: { ...seller, reopensOn: reopensOn(closings, today) },
})
