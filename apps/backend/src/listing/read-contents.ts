import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Label, ListingContent } from "@ocop/contract"
import { NET_UNITS, type NetQuantity, netGramsOf } from "@ocop/domain"

/** A listing as it stands, and where its packs' prices and stock are kept. */
export interface StandingListing {
  productId: string
  handle: string
  producerId: string | null
  kind: "goods" | "tourism"
  isPaused: boolean
  content: ListingContent
  packs: StandingPack[]
}

export interface StandingPack {
  variantId: string
  priceSetId: string | null
  priceId: string | null
  price: number
  /** Null for a pack that is made of others, or whose stock is not counted. */
  inventoryItemId: string | null
  levelId: string | null
  stocked: number
  reserved: number
  sample: boolean
}

interface Row {
  productId: string
  handle: string
  title: string
  producerId: string | null
  kind: "goods" | "tourism"
  group: ListingContent["group"]
  criteriaSet: number | null
  descriptionVi: string | null
  descriptionEn: string | null
  label: Label | null
  photos: string[] | null
  labelPhotos: string[] | null
  leadTimeDays: number | null
  isPaused: boolean
  packs: PackRow[]
}

interface PackRow extends StandingPack {
  title: string
  titleEn: string | null
  netGrams: number | null
  netAmount: number | null
  netUnit: string | null
  shippingGrams: number | null
  barcode: string | null
}

const PLAIN_PRICE = `(
  select pc.%s from price pc
  where pc.price_set_id = priced.price_set_id and pc.currency_code = 'vnd' and pc.price_list_id is null
    and pc.rules_count = 0 and pc.min_quantity is null and pc.deleted_at is null
  order by pc.created_at limit 1)`
const plainPrice = (column: string) => PLAIN_PRICE.replace("%s", column)

const CONTENTS = `
  select l.product_id as "productId", p.handle, p.title, l.producer_id as "producerId", l.kind,
    l.product_group as "group", l.criteria_set as "criteriaSet", l.description_vi as "descriptionVi",
    l.description_en as "descriptionEn", l.label, l.photos, l.label_photos as "labelPhotos",
    l.lead_time_days as "leadTimeDays", l.paused_at is not null as "isPaused",
    coalesce((
      select jsonb_agg(jsonb_build_object(
        'variantId', v.id, 'title', v.title, 'titleEn', v.metadata->>'pack_en',
        'netGrams', (v.metadata->>'net_grams')::numeric, 'netAmount', (v.metadata->>'net_amount')::numeric,
        'netUnit', v.metadata->>'net_unit', 'shippingGrams', v.weight, 'barcode', v.barcode,
        'sample', coalesce((v.metadata->>'sample')::boolean, false),
        'priceSetId', priced.price_set_id, 'priceId', ${plainPrice("id")}, 'price', coalesce(${plainPrice("amount")}, 0),
        'inventoryItemId', own.inventory_item_id, 'levelId', level.id,
        'stocked', coalesce(level.stocked_quantity, 0), 'reserved', coalesce(level.reserved_quantity, 0))
        order by v.variant_rank nulls last, v.created_at, v.id)
      from product_variant v
      left join product_variant_price_set priced on priced.variant_id = v.id and priced.deleted_at is null
      left join lateral (
        select min(part.inventory_item_id) as inventory_item_id
        from product_variant_inventory_item part
        where part.variant_id = v.id and part.deleted_at is null
        having count(*) = 1 and min(part.required_quantity) = 1
          and (select count(*) from product_variant_inventory_item other
            where other.inventory_item_id = min(part.inventory_item_id) and other.deleted_at is null) = 1) own on true
      left join inventory_level level on level.inventory_item_id = own.inventory_item_id
        and level.location_id = pr.stock_location_id and level.deleted_at is null
      where v.product_id = p.id and v.deleted_at is null), '[]') as packs
  from listing l
  join product p on p.id = l.product_id and p.deleted_at is null
  left join producer pr on pr.id = l.producer_id
  where l.deleted_at is null
    and (cast(:shopId as text) is null or l.producer_id = :shopId)
    and (cast(:productIds as text[]) is null or l.product_id = any(cast(:productIds as text[])))
  order by l.folded, l.product_id`

interface Wanted {
  /** Only of this producer. */
  shopId?: string
  productIds?: string[]
}

/**
 * Listings as their makers wrote them, by name: the same shape that is sent and reviewed, stock filled in. One
 * statement for any number. Prices in đồng, without reductions.
 */
export async function readListingContents(sql: Knex, { shopId, productIds }: Wanted): Promise<StandingListing[]> {
  const { rows } = await sql.raw<{ rows: Row[] }>(CONTENTS, {
    shopId: shopId ?? null,
    productIds: productIds ?? null,
  })
  return rows.map(standingOf)
}

/** One listing, or null. @see readListingContents */
export async function readListing(sql: Knex, productId: string): Promise<StandingListing | null> {
  const [found] = await readListingContents(sql, { productIds: [productId] })
  return found ?? null
}

function standingOf(row: Row): StandingListing {
  const { productId, handle, producerId, kind, isPaused } = row
  return { productId, handle, producerId, kind, isPaused, content: contentOf(row), packs: row.packs }
}

const contentOf = ({ label, ...row }: Row): ListingContent => ({
  name: row.title,
  group: row.group,
  criteriaSet: row.criteriaSet,
  description: row.descriptionVi ? { vi: row.descriptionVi, en: row.descriptionEn } : null,
  ingredients: label?.ingredients ?? null,
  storage: label?.storage ?? null,
  warnings: label?.warnings ?? null,
  shelfLifeDays: label?.shelfLifeDays ?? null,
  declarationNumber: label?.declarationNumber ?? null,
  packs: row.packs.map((pack) => ({
    variantId: pack.variantId,
    title: { vi: pack.title, en: pack.titleEn },
    net: netOf(pack),
    shippingGrams: pack.shippingGrams ?? netGramsOf(netOf(pack)) ?? 1,
    barcode: pack.barcode,
    price: Number(pack.price),
    stock: pack.inventoryItemId ? Number(pack.stocked) : null,
  })),
  photos: row.photos ?? [],
  labelPhotos: row.labelPhotos ?? [],
  leadTimeDays: row.leadTimeDays,
})

function netOf({ netAmount, netUnit, netGrams }: PackRow): NetQuantity | null {
  const unit = NET_UNITS.find((known) => known === netUnit)
  if (unit && netAmount !== null) return { amount: Number(netAmount), unit }
  if (netGrams === null) return null
  const grams = Number(netGrams)
  return grams >= 1000 ? { amount: grams / 1000, unit: "kg" } : { amount: grams, unit: "g" }
}
