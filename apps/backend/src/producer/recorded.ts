import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerType, RecordedProducer } from "@ocop/contract"
import { foldVietnamese } from "@ocop/domain"
import { placeJoin, placeJson } from "../catalog/fragments"
import { placeRef } from "../catalog/place"
import type { PlaceRow } from "../catalog/rows"

interface Row {
  id: string
  name: string
  legalName: string
  type: ProducerType | null
  place: PlaceRow
  goods: string[]
  productCount: number
}

const MOST = 8

/** Only what the public list says of a producer that nobody runs yet. */
const RECORDED = `
  select pr.id, pr.name, pr.legal_name as "legalName", pr.type, ${placeJson("pr")} as place,
    coalesce((select jsonb_agg(made.title) from (
      select p.title from listing l join product p on p.id = l.product_id and p.deleted_at is null
      where l.producer_id = pr.id and l.deleted_at is null order by l.folded limit 3) made), '[]') as goods,
    (select cast(count(*) as int) from listing l where l.producer_id = pr.id and l.deleted_at is null) as "productCount"
  from producer pr
  ${placeJoin("pr")}
  where pr.status = 'recorded' and pr.deleted_at is null`

/** Producers of the list with every one of the words in their name or in one of their goods, the best known first. */
export async function recordedProducers(sql: Knex, typed: string): Promise<RecordedProducer[]> {
  const words = foldVietnamese(typed)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 8)
  if (words.length === 0) return []
  const { rows } = await sql.raw<{ rows: Row[] }>(
    `${RECORDED} and (
      select bool_and(pr.folded like '%' || word || '%' or exists (
        select 1 from listing l where l.producer_id = pr.id and l.deleted_at is null and l.folded like '%' || word || '%'))
      from unnest(cast(:words as text[])) as word)
    order by "productCount" desc, pr.folded limit ${MOST}`,
    { words },
  )
  return rows.map(recordedOf)
}

/** One producer of the list; null when it is none any more. */
export async function recordedById(sql: Knex, id: string): Promise<RecordedProducer | null> {
  const { rows } = await sql.raw<{ rows: Row[] }>(`${RECORDED} and pr.id = :id`, { id })
  const [row] = rows
  return row ? recordedOf(row) : null
}

const recordedOf = ({ place, ...row }: Row): RecordedProducer => ({ ...row, place: placeRef(place) })
