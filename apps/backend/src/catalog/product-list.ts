import type { ProductList, ProductListQuery } from "@ocop/contract"
import type { CatalogContext } from "./context"
import { FEATURED_ORDER, OFFERED, OFFERED_AT_PRICE, PUBLIC, SHOWN } from "./fragments"
import { productCards } from "./product-cards"
import { rowsOf } from "./query"

export const PAGE_SIZE = 24

const ORDERS: Record<ProductListQuery["sort"], string> = {
  featured: FEATURED_ORDER,
  newest: `(
    select max(coalesce(c.issued_on, make_date(c.issued_year, 1, 1)))
    from certificate c where c.product_id = p.id and c.deleted_at is null
  ) desc nulls last, p.created_at desc, p.id`,
  price_asc: `offered.price asc nulls last, l.folded, p.id`,
  price_desc: `offered.price desc nulls last, l.folded, p.id`,
  name: `l.folded, p.id`,
}

/** One page of 24 products; a page after the last one answers the last one. */
export async function listProducts(context: CatalogContext, query: ProductListQuery): Promise<ProductList> {
  const [found] = await rowsOf<{ count: number; page: number; ids: string[] }>(context, pageStatement(query), {
    group: query.group ?? null,
    province: query.province ?? null,
    commune: query.commune ?? null,
    producer: query.producer ?? null,
    stars: query.stars ?? null,
    wanted: query.page,
    size: PAGE_SIZE,
  })
  const { count, page, ids } = found ?? { count: 0, page: 1, ids: [] }
  return { products: await productCards(context, ids), count, page, pages: Math.ceil(count / PAGE_SIZE) }
}

const pageStatement = (query: ProductListQuery) => `
  with ${query.sort.startsWith("price") ? OFFERED_AT_PRICE : OFFERED}, ${SHOWN},
  matched as (
    select p.id, row_number() over (order by ${ORDERS[query.sort]}) as place
    from product p
    join listing l on l.product_id = p.id
    left join offered on offered.product_id = p.id
    left join shown on shown.product_id = p.id
    where ${conditions(query).join(" and ")}
  ),
  size as (select cast(count(*) as int) as count from matched),
  clamped as (
    select count, least(cast(:wanted as int), greatest(cast(ceil(count / cast(:size as numeric)) as int), 1)) as page
    from size
  )
  select count, page, coalesce((
    select jsonb_agg(id order by place) from matched
    where place > (page - 1) * cast(:size as int) and place <= page * cast(:size as int)), '[]') as ids
  from clamped`

function conditions(query: ProductListQuery): string[] {
  const isNarrowed = query.group || query.province || query.commune || query.producer || query.stars
  return [
    PUBLIC,
    ...(query.group ? ["l.product_group = :group"] : []),
    ...(query.province ? ["l.province_code = (select code from province where slug = :province)"] : []),
    ...(query.commune ? ["l.commune_code = (select code from commune where slug = :commune)"] : []),
    ...(query.producer
      ? ["l.producer_id = (select id from producer where handle = :producer and deleted_at is null)"]
      : []),
    ...(query.stars ? ["shown.stars = :stars"] : []),
    ...(query.offered ? ["offered.product_id is not null"] : []),
    // Alcohol stands in its own shelf, never in the feed of everything.
    ...(query.sort === "featured" && !isNarrowed ? ["not l.alcohol"] : []),
  ]
}
