import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerOrderState } from "@ocop/domain"

/** A parcel as news of it needs it: its code and goods, nobody's name. */
export interface ParcelNews {
  id: string
  code: string
  shopId: string
  shopName: string
  shopPhone: string | null
  state: ProducerOrderState
  placedAt: Date
  /** Who moved it last. */
  actor: string
  goods: string
}

const NEWS = `
  select po.id, po.code, po.producer_id as "shopId", pr.name as "shopName", pr.public_phone as "shopPhone", po.state,
    po.placed_at as "placedAt",
    coalesce((select e.actor from producer_order_event e where e.producer_order_id = po.id
      order by e.at desc, e.id desc limit 1), 'system') as actor,
    coalesce((select string_agg(kept.quantity || ' × ' || line.title, ', ' order by line.title, line.id)
      from producer_order_line line cross join lateral (select case when po.state = 'cancelled' then line.quantity
        else line.quantity - line.cancelled_quantity end as quantity) kept
      where line.producer_order_id = po.id and kept.quantity > 0), '') as goods
  from producer_order po join producer pr on pr.id = po.producer_id
  where po.deleted_at is null and po.placed_at is not null and `

/** A parcel that its shop may know of; null before it is placed. One statement. */
export async function readParcelNews(sql: Knex, id: string): Promise<ParcelNews | null> {
  const { rows } = await sql.raw<{ rows: ParcelNews[] }>(`${NEWS} po.id = ?`, [id])
  return rows[0] ?? null
}

/**
 * All parcels that nobody has confirmed since a moment, read page by page: one statement for each `page` of them. Those
 * that were told of already stay unconfirmed, so a first page alone would hide the rest for ever.
 */
export async function* unconfirmedSince(sql: Knex, placedBefore: Date, page = 500): AsyncGenerator<ParcelNews> {
  for (let after = ""; ; ) {
    const { rows } = await sql.raw<{ rows: ParcelNews[] }>(
      `${NEWS} po.state = 'placed' and po.act is null and po.placed_at <= ? and po.id > ? order by po.id limit ?`,
      [placedBefore, after, page],
    )
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < page) return
    after = last.id
  }
}
