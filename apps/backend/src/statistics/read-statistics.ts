import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Statistics } from "@ocop/contract"
import { type DayRow, daysFrom, inSteps } from "./series"

/** More than so many days are shown by weeks. */
const DAYS_ONE_BY_ONE = 45
const MOST_LISTED = 10

/** The shop's parcels of goods by the day on which they came in; twice the days, for the time before. */
const SALES = `
  select to_char(po.placed_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as day,
    cast(sum(po.goods - coalesce(back.goods, 0)) as float8) as dong, cast(count(*) as int) as parcels
  from producer_order po
  left join lateral (
    select sum(r.goods) as goods from parcel_refund r where r.producer_order_id = po.id and r.deleted_at is null) back on true
  where po.producer_id = :shopId and po.placed_at >= cast(:since as timestamptz) and po.deleted_at is null
    and po.state not in ('awaiting_payment', 'cancelled')
  group by 1`

const BY_PRODUCT = `
  select line.product_id as "productId", (array_agg(line.title order by po.placed_at desc))[1] as name,
    cast(sum(kept.quantity) as int) as packs, cast(sum(kept.quantity * line.unit_price) as float8) as dong,
    cast(count(distinct po.id) as int) as parcels
  from producer_order po
  join producer_order_line line on line.producer_order_id = po.id and line.deleted_at is null
  cross join lateral (select line.quantity - line.cancelled_quantity - line.returned_quantity as quantity) kept
  where po.producer_id = :shopId and po.placed_at >= cast(:from as timestamptz) and po.deleted_at is null
    and po.state not in ('awaiting_payment', 'cancelled') and kept.quantity > 0
  group by line.product_id`

/** Openings of the shop's own products: by day and by product at once. */
const VIEWS = `
  select v.day, l.product_id as "productId", p.title as name, cast(sum(v.views) as int) as views
  from listing l
  join product p on p.id = l.product_id
  join product_view v on v.product_id = l.product_id and v.day >= :fromDay and v.deleted_at is null
  where l.producer_id = :shopId and l.deleted_at is null
  group by grouping sets ((v.day), (l.product_id, p.title))`

const SINCE = `
  select min(v.day) as since from listing l
  join product_view v on v.product_id = l.product_id and v.deleted_at is null
  where l.producer_id = :shopId and l.deleted_at is null`

interface ProductRow {
  productId: string
  name: string
  packs: number
  dong: number
  parcels: number
}
type ViewRow = { views: number } & ({ day: string; productId: null } | { day: null; productId: string; name: string })

/** What a shop sold and how often its pages were opened in so many days until today. Four statements. */
export async function readStatistics(container: MedusaContainer, shopId: string, days: number): Promise<Statistics> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const until = await container.resolve("clock").today()
  const all = daysFrom(until, 2 * days)
  const [first = until, from = until] = [all[0], all[days]]
  const midnight = (day: string) => `${day}T00:00:00+07:00`
  const ask = async <Row>(statement: string) =>
    (
      await sql.raw<{ rows: Row[] }>(statement, {
        shopId,
        since: midnight(first),
        from: midnight(from),
        fromDay: from,
      })
    ).rows
  const [sales, products, views, [counted]] = await Promise.all([
    ask<Omit<DayRow, "views">>(SALES),
    ask<ProductRow>(BY_PRODUCT),
    ask<ViewRow>(VIEWS),
    ask<{ since: string | null }>(SINCE),
  ])
  const viewsOn = new Map(views.flatMap((row) => (row.day ? [[row.day, row.views]] : [])))
  const salesOn = new Map(sales.map((row) => [row.day, row]))
  const rows = all.map((day): DayRow => {
    const { dong = 0, parcels = 0 } = salesOn.get(day) ?? {}
    return { day, dong, parcels, views: viewsOn.get(day) ?? 0 }
  })
  const now = rows.slice(days)
  const step = days > DAYS_ONE_BY_ONE ? "week" : "day"
  const { views: _none, ...before } = sum(rows.slice(0, days))
  return {
    from,
    until,
    step,
    sales: inSteps(now, step),
    total: sum(now),
    before,
    bestSellers: products
      .sort((a, b) => b.dong - a.dong)
      .slice(0, MOST_LISTED)
      .map(({ productId, name, dong, packs }) => ({ productId, name, dong, packs })),
    opened: openedOf(views, products),
    viewsSince: counted?.since ?? null,
  }
}

function openedOf(views: readonly ViewRow[], products: readonly ProductRow[]): Statistics["opened"] {
  const parcelsOf = new Map(products.map(({ productId, parcels }) => [productId, parcels]))
  return views
    .flatMap((row) => (row.productId === null ? [] : [row]))
    .sort((a, b) => b.views - a.views)
    .slice(0, MOST_LISTED)
    .map(({ productId, name, views }) => ({ productId, name, views, parcels: parcelsOf.get(productId) ?? 0 }))
}

const sum = (rows: readonly DayRow[]) =>
  rows.reduce(
    (total, { dong, parcels, views }) => ({
      dong: total.dong + dong,
      parcels: total.parcels + parcels,
      views: total.views + views,
    }),
    { dong: 0, parcels: 0, views: 0 },
  )
