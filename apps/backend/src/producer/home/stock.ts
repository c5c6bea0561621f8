import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { HomeStock } from "@ocop/contract"
import { isRunningOut } from "@ocop/domain"

interface Row extends HomeStock {
  stocked: number
  sold: number
}

const MOST = 6

/** What is left of each pack of goods on sale, and what the last fortnight took; a set is its parts. */
const STOCK = `
  select p.id as "productId", v.id as "variantId", p.title, v.title as pack,
    cast(min(floor((coalesce(level.stocked_quantity, 0) - coalesce(level.reserved_quantity, 0)) / part.required_quantity)) as int) as left,
    cast(min(coalesce(level.stocked_quantity, 0)) as int) as stocked,
    cast(coalesce((select sum(line.quantity - line.cancelled_quantity) from producer_order_line line
      join producer_order po on po.id = line.producer_order_id and po.state not in ('cancelled', 'awaiting_payment')
      join placed_order placed on placed.order_id = po.order_id
      where line.variant_id = v.id and po.producer_id = pr.id and placed.created_at > cast(:since as timestamptz)), 0) as int) as sold
  from producer pr
  join listing l on l.producer_id = pr.id and l.deleted_at is null and l.kind = 'goods'
  join product p on p.id = l.product_id and p.deleted_at is null and p.status = 'published'
  join product_variant v on v.product_id = p.id and v.deleted_at is null and v.manage_inventory and not v.allow_backorder
  join product_variant_inventory_item part on part.variant_id = v.id and part.deleted_at is null
  left join inventory_level level on level.inventory_item_id = part.inventory_item_id
    and level.location_id = pr.stock_location_id and level.deleted_at is null
  where pr.id = :producerId
  group by pr.id, p.id, p.title, v.id, v.title
  order by "left", p.title, v.title`

/** Packs that run out, the emptiest first. `since`: a fortnight ago. One statement. */
export async function homeStock(sql: Knex, producerId: string, since: Date): Promise<HomeStock[]> {
  const { rows } = await sql.raw<{ rows: Row[] }>(STOCK, { producerId, since })
  return rows
    .map(({ left, ...row }) => ({ ...row, left: Math.max(0, left) }))
    .filter(({ left, stocked, sold }) => isRunningOut({ left, stocked, soldInFortnight: sold }))
    .slice(0, MOST)
    .map(({ stocked: _stocked, sold: _sold, ...row }) => row)
}
