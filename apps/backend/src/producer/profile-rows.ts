import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ProducerType } from "@ocop/contract"
import type { PaperKind, ProducerStatus } from "@ocop/domain"
import { placeJson } from "../catalog/fragments"
import type { PlaceRow } from "../catalog/rows"

/** A producer with everything that its own people and the operator read of it. */
export interface ProfileRow {
  id: string
  status: ProducerStatus
  sample: boolean
  handle: string
  name: string
  legalName: string
  type: ProducerType | null
  taxCode: string | null
  place: PlaceRow | null
  communeCode: string | null
  address: string | null
  representative: string | null
  publicPhone: string | null
  leadTimeDays: number
  wantedName: string | null
  refusedName: { name: string; reason: string } | null
  claimsId: string | null
  wanted: string | null
  suspendedReason: string | null
  submittedAt: string | null
  papers: {
    id: string
    kind: PaperKind
    title: string | null
    validUntil: string | null
    mime: string
    bytes: number
    addedAt: string
  }[]
  closings: { id: string; from: string; to: string; reason: string; by: string }[]
  account: { bankBin: string; accountNumber: string; accountName: string; changedAt: string } | null
  goods: number
}

/** Left joins: a shop that is being opened may have no place yet. */
const PROFILE = `
  select pr.id, pr.status, pr.sample, pr.handle, pr.name, pr.legal_name as "legalName", pr.type, pr.tax_code as "taxCode",
    case when province.code is not null then ${placeJson("pr")} end as place, pr.commune_code as "communeCode",
    pr.address, pr.representative, pr.public_phone as "publicPhone", pr.lead_time_days as "leadTimeDays",
    pr.wanted_name as "wantedName", case when pr.refused_name is not null then
      jsonb_build_object('name', pr.refused_name, 'reason', pr.refused_name_reason) end as "refusedName",
    pr.claims_producer_id as "claimsId", pr.wanted, pr.suspended_reason as "suspendedReason",
    pr.submitted_at as "submittedAt",
    coalesce((select jsonb_agg(jsonb_build_object('id', paper.id, 'kind', paper.kind, 'title', paper.title,
        'validUntil', paper.valid_until, 'mime', paper.mime, 'bytes', paper.bytes, 'addedAt', paper.added_at)
        order by paper.added_at, paper.id)
      from producer_paper paper where paper.producer_id = pr.id and paper.deleted_at is null), '[]') as papers,
    coalesce((select jsonb_agg(jsonb_build_object('id', rest.id, 'from', rest.from_day, 'to', rest.to_day,
        'reason', rest.reason, 'by', rest.announced_by) order by rest.from_day, rest.id)
      from producer_closing rest
      where rest.producer_id = pr.id and rest.deleted_at is null and rest.to_day >= cast(:today as date)), '[]') as closings,
    (select jsonb_build_object('bankBin', account.bank_bin, 'accountNumber', account.account_number,
        'accountName', account.account_name, 'changedAt', account.updated_at)
      from producer_bank_account account where account.producer_id = pr.id and account.deleted_at is null) as account,
    (select cast(count(*) as int) from listing l where l.producer_id = pr.id and l.deleted_at is null) as goods
  from producer pr
  left join province on province.code = pr.province_code
  left join commune on commune.code = pr.commune_code
  where pr.id = :producerId and pr.deleted_at is null`

/** One producer on a day ("YYYY-MM-DD"); closings that are over are left out. One statement. */
export async function profileRow(sql: Knex, producerId: string, today: string): Promise<ProfileRow | null> {
  const { rows } = await sql.raw<{ rows: ProfileRow[] }>(PROFILE, { producerId, today })
  return rows[0] ?? null
}
