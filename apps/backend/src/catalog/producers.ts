import type { Producer, ProducerList, ProducerListQuery, ProducerPage } from "@ocop/contract"
import { reopensOn } from "@ocop/domain"
import type { CatalogContext } from "./context"
import { CLOSINGS, FEATURED_AMONG_FEW, KNOWN, PUBLIC, placeJoin, placeJson, SELLS } from "./fragments"
import { placeRef } from "./place"
import { productCards } from "./product-cards"
import { PAGE_SIZE } from "./product-list"
import { rowsOf } from "./query"
import type { ProducerRow } from "./rows"

/** What anyone may read of a producer; bank accounts lie in a table that no read of the catalogue names. */
const PRODUCERS = `
  select pr.id, pr.handle, pr.name, pr.legal_name as "legalName", pr.type, pr.tax_code as "taxCode", pr.address,
    pr.public_phone as "publicPhone", pr.website, ${placeJson("pr")} as place, (${SELLS}) as selling,
    pr.lead_time_days as "leadTimeDays", ${CLOSINGS} as closings,
    coalesce(made.products, 0) as "productCount"
  from producer pr
  ${placeJoin("pr")}
  left join (
    select l.producer_id, cast(count(*) as int) as products
    from listing l join product p on p.id = l.product_id
    where ${PUBLIC} group by l.producer_id
  ) made on made.producer_id = pr.id
  where ${KNOWN}`

const IN_ORDER = `order by selling desc, pr.folded, pr.id`

/** Producers that the condition (over `pr`) chooses, those who sell first. One statement. */
export async function producersWhere(
  context: CatalogContext,
  condition: string,
  bindings: Record<string, string> = {},
): Promise<Producer[]> {
  const rows = await rowsOf<ProducerRow>(context, `${PRODUCERS} and (${condition}) ${IN_ORDER}`, bindings)
  return rows.map((row) => producerOf(row, context.today))
}

/** One page of 24 producers; a page after the last one answers the last one. */
export async function listProducers(context: CatalogContext, query: ProducerListQuery): Promise<ProducerList> {
  const chosen = [
    ...(query.province ? ["pr.province_code = (select code from province where slug = :province)"] : []),
    ...(query.type ? ["pr.type = :type"] : []),
    "true",
  ].join(" and ")
  const bindings = { province: query.province ?? null, type: query.type ?? null }
  const [size] = await rowsOf<{ count: number }>(
    context,
    `select cast(count(*) as int) as count from producer pr where ${KNOWN} and ${chosen}`,
    bindings,
  )
  const count = size?.count ?? 0
  const pages = Math.ceil(count / PAGE_SIZE)
  const page = Math.min(query.page, Math.max(pages, 1))
  const rows = await rowsOf<ProducerRow>(
    context,
    `${PRODUCERS} and ${chosen} ${IN_ORDER} limit ${PAGE_SIZE} offset cast(:skipped as int)`,
    { ...bindings, skipped: (page - 1) * PAGE_SIZE },
  )
  return { producers: rows.map((row) => producerOf(row, context.today)), count, page, pages }
}

/** A producer and all its products, those that can be bought first; null where there is none. */
export async function findProducer(context: CatalogContext, handle: string): Promise<ProducerPage | null> {
  const [producer] = await producersWhere(context, "pr.handle = :handle", { handle })
  if (!producer) return null
  const rows = await rowsOf<{ id: string }>(
    context,
    `select p.id
    from listing l
    join product p on p.id = l.product_id
    where l.producer_id = :id and ${PUBLIC}
    order by ${FEATURED_AMONG_FEW}`,
    { id: producer.id },
  )
  return {
    producer,
    products: await productCards(
      context,
      rows.map(({ id }) => id),
    ),
  }
}

function producerOf({ place, leadTimeDays, closings, ...row }: ProducerRow, today: string): Producer {
  return {
    ...row,
    place: placeRef(place),
    leadTimeDays: row.selling ? leadTimeDays : null,
    reopensOn: row.selling ? reopensOn(closings, today) : null,
  }
}
