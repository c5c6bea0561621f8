import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { AdminProducerRow, AdminProducers, AdminProducersQuery } from "@ocop/contract"
import { type CommuneKind, communeLabel, foldVietnamese } from "@ocop/domain"
import type { z } from "zod"
import { moment } from "../parcel/order-page-parcels"

interface Row extends Omit<AdminProducerRow, "placeName"> {
  kind: CommuneKind | null
  commune: string | null
  province: string | null
  count: number
  waiting: number
}

export const PRODUCERS_A_PAGE = 50

/** Papers to look at, and names. */
const WAITING = `select cast(count(*) as int) as waiting from producer w
    where (w.status = 'submitted' or w.wanted_name is not null) and w.deleted_at is null`

/** `queue`: what waits for the operator, names among it, then what waits for the shops. The longest waiting first. */
const LIST = `
  select pr.id, pr.name, pr.legal_name as "legalName", pr.type, pr.status, pr.sample,
    ${moment("pr.submitted_at")} as "submittedAt", commune.kind, commune.name as commune, province.name as province,
    (select cast(count(*) as int) from producer_paper paper where paper.producer_id = pr.id and paper.deleted_at is null) as papers,
    (select cast(count(*) as int) from listing l where l.producer_id = pr.id and l.deleted_at is null) as goods,
    (select listed.name from producer listed where listed.id = pr.claims_producer_id) as claims,
    pr.wanted_name as "wantedName",
    cast(count(*) over () as int) as count,
    (${WAITING}) as waiting
  from producer pr
  left join province on province.code = pr.province_code
  left join commune on commune.code = pr.commune_code
  where pr.deleted_at is null
    and (case when :state = 'queue' then pr.status in ('submitted', 'more_wanted', 'draft') or pr.wanted_name is not null
      else pr.status = :state end)
    and (cast(:q as text) is null or pr.folded like '%' || :q || '%' or pr.tax_code = :q)
  order by array_position(array['submitted', 'wanted', 'more_wanted', 'draft'],
    case when pr.wanted_name is not null and pr.status <> 'submitted' then 'wanted' else pr.status end),
    coalesce(pr.wanted_name_at, pr.submitted_at), pr.folded, pr.id
  limit ${PRODUCERS_A_PAGE} offset :offset`

/** Producers as the operator's desk lists them. One statement, two where nothing is found. */
export async function listProducers(
  sql: Knex,
  { state, q, offset }: z.infer<typeof AdminProducersQuery>,
): Promise<AdminProducers> {
  const { rows } = await sql.raw<{ rows: Row[] }>(LIST, { state, q: q ? foldVietnamese(q) : null, offset })
  const [first] = rows
  return {
    producers: rows.map(({ kind, commune, province, count: _count, waiting: _waiting, ...row }) => ({
      ...row,
      placeName: [kind && commune && communeLabel(kind, commune), province].filter(Boolean).join(", "),
    })),
    count: first?.count ?? 0,
    waiting: first?.waiting ?? (await sql.raw<{ rows: { waiting: number }[] }>(WAITING)).rows[0]?.waiting ?? 0,
  }
}
