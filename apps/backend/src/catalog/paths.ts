import type { CatalogPaths } from "@ocop/contract"
import type { CatalogContext } from "./context"
import { KNOWN, PUBLIC } from "./fragments"
import { rowsOf } from "./query"

/** Every public path of the catalogue, for the sitemap: every province, and communes that have something to show. */
export async function readPaths(context: CatalogContext): Promise<CatalogPaths> {
  const [paths] = await rowsOf<CatalogPaths>(
    context,
    `select
      coalesce((
        select jsonb_agg(jsonb_build_object('handle', p.handle, 'updatedAt', greatest(p.updated_at, l.updated_at)) order by p.handle)
        from product p join listing l on l.product_id = p.id where ${PUBLIC}), '[]') as products,
      coalesce((
        select jsonb_agg(pr.handle order by pr.handle) from producer pr where ${KNOWN}), '[]') as producers,
      coalesce((
        select jsonb_agg(t.slug order by t.slug) from tourism_point t where t.deleted_at is null), '[]') as "tourismPoints",
      coalesce((
        select jsonb_agg(c.code order by c.code)
        from certificate c join product p on p.id = c.product_id join listing l on l.product_id = p.id
        where ${PUBLIC} and c.deleted_at is null and c.superseded_by is null), '[]') as certificates,
      coalesce((
        select jsonb_agg(slug order by slug) from (
          select slug from province where deleted_at is null
          union
          select commune.slug from commune where deleted_at is null and code in (
            select commune_code from listing where deleted_at is null
            union select pr.commune_code from producer pr where ${KNOWN}
            union select commune_code from tourism_point where deleted_at is null)
        ) place), '[]') as places`,
  )
  return paths ?? { products: [], producers: [], tourismPoints: [], certificates: [], places: [] }
}
