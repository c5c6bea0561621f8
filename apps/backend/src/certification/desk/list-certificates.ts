import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { CertificatesAsked, DeskCertificates } from "@ocop/contract"
import { addMonthsClamped, foldVietnamese, normalizeCertificateCode, numberKey, parseProductCode } from "@ocop/domain"
import { DESK_COLUMNS, DESK_JOINS, type DeskRow, deskCertificate, IN_SCOPE, scopeBindings } from "./certificate-json"
import { STATE_ON } from "./state-sql"

const LIST = `
  select ${DESK_COLUMNS}, cast(count(*) over () as int) as count
  from certificate c ${DESK_JOINS}
  where c.deleted_at is null and c.superseded_by is null and ${IN_SCOPE}
    and (cast(:state as text) is null or ${STATE_ON} = :state)
    and (cast(:stars as int) is null or c.stars = :stars)
    and (cast(:until as date) is null or (${STATE_ON} = 'valid' and c.shown_until <= cast(:until as date)))
    and (cast(:province as text) is null or l.province_code = :province)
    and (cast(:commune as text) is null or l.commune_code = :commune)
    and (cast(:number as text) is null or exists (select from decision d where d.id in (c.decision_id, c.revoked_decision_id)
      and d.number_key like :number) or lower(regexp_replace(c.decision_number, '[[:space:]]', '', 'g')) like :number)
    and (cast(:found as text) is null or exists (select from certificate_finding f
      where f.certificate_id = c.id and f.state = 'open' and f.deleted_at is null))
    and (cast(:like as text) is null or l.folded like :like or pr.folded like :like or c.code = :code
      or c.product_code = :productCode or c.product_code_old = :productCode)
  order by (select f.due_on from certificate_finding f where f.certificate_id = c.id and f.state = 'open'
      and f.deleted_at is null) nulls last,
    c.revoked_on is not null, c.shown_until < cast(:today as date), c.shown_until nulls last, l.folded, c.id
  limit :limit offset :offset`

const COMMUNES = `
  select commune.code, concat_ws(', ', commune.name, case when cast(:provinceCode as text) is null then province.name end) as name
  from commune join province on province.code = commune.province_code
  where commune.code in (select l.commune_code from certificate c
    join listing l on l.product_id = c.product_id and l.deleted_at is null
    where c.deleted_at is null and c.superseded_by is null and ${IN_SCOPE})
  order by commune.folded, commune.code limit 500`

/** Certificates as an officer works through them: findings whose deadline runs first, then what expires next. Two statements. */
export async function listCertificates(
  sql: Knex,
  asked: CertificatesAsked,
  { scope, today }: { scope: { provinceCode?: string; communeCode?: string }; today: string },
): Promise<DeskCertificates> {
  const { q = null, decision = null } = asked
  const { rows } = await sql.raw<{ rows: (DeskRow & { count: number })[] }>(LIST, {
    ...scopeBindings(scope),
    today,
    state: asked.state ?? null,
    stars: asked.stars ?? null,
    until: asked.expiring ? addMonthsClamped(today, asked.expiring) : null,
    province: asked.province ?? null,
    commune: asked.commune ?? null,
    number: decision && `${escaped(numberKey(decision))}%`,
    found: asked.found ?? null,
    like: q && `%${escaped(foldVietnamese(q))}%`,
    code: (q && normalizeCertificateCode(q)) ?? "",
    productCode: (q && parseProductCode(q)?.text) ?? "",
    limit: asked.limit,
    offset: asked.offset,
  })
  const communes = await sql.raw<{ rows: DeskCertificates["communes"] }>(COMMUNES, scopeBindings(scope))
  return {
    communes: communes.rows,
    certificates: rows.map(({ count: _count, ...row }) => deskCertificate(row, today)),
    count: rows[0]?.count ?? 0,
  }
}

/** What somebody types is no pattern. */
const escaped = (text: string) => text.replace(/[\\%_]/g, "\\$&")
