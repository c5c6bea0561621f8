import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { EvidenceFacts, KnownEvidence } from "@ocop/contract"
import { addDays, addMonthsClamped } from "@ocop/domain"
import { noSuchDossier } from "./move"

type SalesFacts = Extract<EvidenceFacts, { sales: unknown }>["sales"]

/** An identity paper proves nothing of a product, and more people read a dossier than a shop's papers. */
const PAPERS = `
  select paper.id, paper.kind, paper.title, paper.valid_until as "validUntil"
  from producer_paper paper
  where paper.producer_id = :producerId and paper.deleted_at is null and paper.kind <> 'identity'
  order by paper.added_at, paper.id`

/** Sold is what was ordered and neither cancelled nor given back, by the month of the order in Vietnam. */
const SALES = `
  select to_char(po.placed_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month,
    cast(sum(kept.quantity) as int) as packs, cast(sum(kept.quantity * line.unit_price) as float8) as dong,
    cast(count(distinct po.id) as int) as parcels
  from producer_order po
  join producer_order_line line on line.producer_order_id = po.id and line.deleted_at is null
  cross join lateral (select line.quantity - line.cancelled_quantity - line.returned_quantity as quantity) kept
  where po.producer_id = :producerId and line.product_id = :productId and po.deleted_at is null
    and po.placed_at >= cast(:from as timestamptz) and po.placed_at < cast(:before as timestamptz)
    and po.state not in ('awaiting_payment', 'cancelled') and kept.quantity > 0
  group by 1 order by 1`

interface Of {
  producerId: string
  productId: string
}

/** Whose product a dossier is about. @throws NOT_FOUND, the same for another shop's. */
export async function subjectOfDossier(sql: Knex, id: string, shopId: string): Promise<Of> {
  const row = await sql("dossier")
    .where({ id, producer_id: shopId, deleted_at: null })
    .first("producer_id as producerId", "product_id as productId")
  if (!row) throw noSuchDossier()
  return row
}

/** What the market knows that could prove an answer: papers, and the product's sales of the last twelve months. */
export async function knownEvidence(sql: Knex, of: Of, today: string): Promise<KnownEvidence> {
  const [papers, { months: _, ...sales }] = await Promise.all([
    sql.raw<{ rows: KnownEvidence["papers"] }>(PAPERS, { producerId: of.producerId }),
    salesOfTwelveMonths(sql, of, today),
  ])
  return { papers: papers.rows, sales }
}

/** Sales of one product over the twelve months that end on `today`, month by month. Sums in đồng. One statement. */
export async function salesOfTwelveMonths(sql: Knex, of: Of, today: string): Promise<SalesFacts> {
  const from = addDays(addMonthsClamped(today, -12), 1)
  const midnight = (day: string) => `${day}T00:00:00+07:00`
  const { rows } = await sql.raw<{ rows: (SalesFacts["months"][number] & { parcels: number })[] }>(SALES, {
    producerId: of.producerId,
    productId: of.productId,
    from: midnight(from),
    before: midnight(addDays(today, 1)),
  })
  const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0)
  return {
    from,
    until: today,
    parcels: sum(({ parcels }) => parcels),
    dong: sum(({ dong }) => dong),
    packs: sum(({ packs }) => packs),
    months: rows.map(({ month, dong, packs }) => ({ month, dong, packs })),
  }
}
