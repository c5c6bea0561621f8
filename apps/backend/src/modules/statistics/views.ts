import type { Knex } from "@medusajs/framework/mikro-orm/knex"

export interface Counted {
  handle: string
  /** "YYYY-MM-DD" */
  day: string
  views: number
}

const ADD = `
  insert into product_view (id, product_id, day, views)
  select 'pview_' || replace(gen_random_uuid()::text, '-', ''), p.id, seen.day, seen.views
  from jsonb_to_recordset(cast(:counted as jsonb)) as seen(handle text, day text, views int)
  join product p on p.handle = seen.handle and p.status = 'published' and p.deleted_at is null
  on conflict (product_id, day) where deleted_at is null
  do update set views = product_view.views + excluded.views, updated_at = now()`

/** Adds openings to their products' days. */
export async function addViews(sql: Knex, counted: readonly Counted[]): Promise<void> {
  await sql.raw(ADD, { counted: JSON.stringify(counted) })
}
