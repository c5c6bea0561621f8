import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { tags } from "@ocop/contract"

/** Ids of what changed, by kind. */
export interface Changed {
  products: string[]
  priceSets: string[]
  inventoryItems: string[]
  producers: string[]
  certificates: string[]
  tourismPoints: string[]
}

type Page = "product" | "producer" | "certificate" | "place" | "tourismPoint"

/** A change that touches more pages than this refreshes everything instead. */
const MANY = 400

/** Tags of every page that shows what changed: its own page, its maker's, its certificate's, its places' and lists. */
export async function affectedTags(pg: Knex, changed: Partial<Changed>): Promise<string[]> {
  if (Object.values(changed).every((ids) => ids.length === 0)) return []
  // A badge and a maker's right to sell show on cards of any page, related goods among them: no list names them all.
  if (changed.certificates?.length || changed.producers?.length) return [tags.everything]
  const { rows } = await pg.raw<{ rows: { page: Page; name: string }[] }>(AFFECTED, {
    products: changed.products ?? [],
    priceSets: changed.priceSets ?? [],
    inventoryItems: changed.inventoryItems ?? [],
    tourismPoints: changed.tourismPoints ?? [],
  })
  if (rows.length > MANY) return [tags.everything]
  return [tags.lists, ...rows.map(({ page, name }) => tags[page](name))]
}

const AFFECTED = `
  with goods as (
    select id from product where id = any(:products)
    union select v.product_id from product_variant v
      join product_variant_price_set link on link.variant_id = v.id where link.price_set_id = any(:priceSets)
    union select v.product_id from product_variant v
      join product_variant_inventory_item link on link.variant_id = v.id where link.inventory_item_id = any(:inventoryItems)
    union select product_id from tourism_point where id = any(:tourismPoints) and product_id is not null
  ), shown as (
    select l.* from listing l join goods on goods.id = l.product_id
  ), points as (
    select * from tourism_point where id = any(:tourismPoints)
      or product_id in (select id from goods) or commune_code in (select commune_code from shown)
  ), makers as (
    select * from producer where id in (select producer_id from shown)
  ), places as (
    select province_code as province, commune_code as commune from shown
    union select province_code, commune_code from points where id = any(:tourismPoints)
  )
  select 'product' as page, handle as name from product where id in (select id from goods)
  union select 'producer', handle from makers
  union select 'certificate', code from certificate where product_id in (select id from goods)
  union select 'tourismPoint', slug from points
  union select 'place', slug from province where code in (select province from places)
  union select 'place', slug from commune where code in (select commune from places)`
