import type { Home, ProvinceCount } from "@ocop/contract"
import type { CatalogContext } from "./context"
import { FEATURED_ORDER, KNOWN, OFFERED, PUBLIC, SHOWN } from "./fragments"
import { productCards } from "./product-cards"
import { rowsOf } from "./query"
import { listTourismPoints } from "./tourism-points"

const FRONT = 12
const VISITS = 6

/** The front page: goods of every group and of many provinces, never alcohol; counts; places to visit. */
export async function readHome(context: CatalogContext): Promise<Home> {
  const products = await productCards(context, await frontIds(context))
  const provinces = await provinceCounts(context)
  const groups = await rowsOf<Home["groups"][number]>(
    context,
    `select l.product_group as "group", cast(count(*) as int) as count
    from product p join listing l on l.product_id = p.id
    where ${PUBLIC} group by l.product_group order by count desc, l.product_group`,
  )
  const points = await listTourismPoints(context)
  return { products, provinces, groups, tourismPoints: worthVisiting(points), counts: await countAll(context) }
}

/** How much each of the 34 provinces has, in the order of their names. One statement. */
export function provinceCounts(context: CatalogContext): Promise<ProvinceCount[]> {
  return rowsOf<ProvinceCount>(
    context,
    `select province.code, province.slug, province.name, province.kind, coalesce(goods.count, 0) as products,
      coalesce(makers.count, 0) as producers, coalesce(points.count, 0) as "tourismPoints"
    from province
    left join (
      select l.province_code, cast(count(*) as int) as count
      from listing l join product p on p.id = l.product_id where ${PUBLIC} group by l.province_code
    ) goods on goods.province_code = province.code
    left join (
      select pr.province_code, cast(count(*) as int) as count
      from producer pr where ${KNOWN} group by pr.province_code
    ) makers on makers.province_code = province.code
    left join (
      select t.province_code, cast(count(*) as int) as count
      from tourism_point t where t.deleted_at is null group by t.province_code
    ) points on points.province_code = province.code
    where province.deleted_at is null
    order by province.folded`,
  )
}

/** The best of each group and province first, so that no maker or place fills the front page. */
async function frontIds(context: CatalogContext): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    context,
    `with ${OFFERED}, ${SHOWN},
    good as (
      select p.id, l.product_group, l.folded, offered.product_id is null as unsold, coalesce(shown.stars, 0) as stars,
        row_number() over (partition by l.product_group, l.province_code
          order by ${FEATURED_ORDER}) as in_province
      from product p
      join listing l on l.product_id = p.id
      left join offered on offered.product_id = p.id
      left join shown on shown.product_id = p.id
      where ${PUBLIC} and l.kind = 'goods' and not l.alcohol
    )
    select id from good
    order by unsold,
      row_number() over (partition by product_group order by unsold, in_province, stars desc, folded, id),
      stars desc, folded, id
    limit ${FRONT}`,
  )
  return rows.map(({ id }) => id)
}

async function countAll(context: CatalogContext): Promise<Home["counts"]> {
  const [counts] = await rowsOf<Home["counts"]>(
    context,
    `with ${SHOWN}
    select cast(count(*) as int) as products,
      (select cast(count(*) as int) from producer pr where ${KNOWN}) as producers,
      cast(count(shown.stars) as int) as starred
    from product p join listing l on l.product_id = p.id left join shown on shown.product_id = p.id
    where ${PUBLIC}`,
  )
  return counts ?? { products: 0, producers: 0, starred: 0 }
}

/** Points with stars first, then those with a story, then showrooms. */
function worthVisiting(points: Awaited<ReturnType<typeof listTourismPoints>>): Home["tourismPoints"] {
  const rank = ({ stars, fact, showroom }: (typeof points)[number]) =>
    (stars?.stars ?? 0) * 4 + (fact ? 2 : 0) + (showroom ? 1 : 0)
  return points
    .toSorted((a, b) => rank(b) - rank(a))
    .slice(0, VISITS)
    .map(({ kind: _kind, ...point }) => point)
}
