import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import type { DeskMarkReport, DeskMarkReports } from "@ocop/contract"
import { FINDING_JSON, MOMENT, PERSON, scopeBindings } from "./certificate-json"
import { STATE_ON } from "./state-sql"

interface Asked {
  state?: DeskMarkReport["state"] | undefined
  id?: string
  limit: number
  offset: number
}
interface Where {
  scope: { provinceCode?: string; communeCode?: string }
  today: string
}

/** The certificate a report names, else the one of its product that expires last. */
const CERTIFICATE = `(
  select jsonb_build_object('id', c.id, 'code', c.code, 'stars', c.stars, 'state', ${STATE_ON})
  from certificate c
  where c.deleted_at is null and c.superseded_by is null and c.product_id = m.product_id
  order by c.id = coalesce(told.superseded_by, told.id) desc nulls last, c.shown_until desc nulls last, c.id limit 1)`

/** Reports of the officer's place: those that are listed and those that are counted. */
const IN_PLACE = `
  from mark_report m
  left join certificate told on told.id = m.certificate_id
  left join product p on p.id = m.product_id
  left join listing l on l.product_id = p.id and l.deleted_at is null
  left join producer pr on pr.id = l.producer_id
  where m.deleted_at is null
    and (cast(:provinceCode as text) is null or m.province_code = :provinceCode)
    and (cast(:communeCode as text) is null or l.commune_code = :communeCode)`

const LIST = `
  select m.id, m.code, m.what, m.text, m.state, ${MOMENT("m.reported_at")} as at, m.reporter_contact as contact,
    (select cast(count(*) as int) from mark_report_photo ph where ph.mark_report_id = m.id and ph.deleted_at is null) as photos,
    case when p.id is not null then jsonb_build_object('id', p.id, 'title', p.title, 'handle', p.handle,
      'producer', pr.name) end as product,
    ${CERTIFICATE} as certificate, m.outcome, m.dismissed_reason as "dismissedReason",
    ${PERSON("m.handled_by")} as "handledBy", ${MOMENT("m.handled_at")} as "handledAt",
    (select ${FINDING_JSON("f")} from certificate_finding f where f.mark_report_id = m.id and f.deleted_at is null
      order by f.id limit 1) as finding,
    cast(count(*) over () as int) as count
  ${IN_PLACE} and (cast(:id as text) is null or m.id = :id) and (cast(:state as text) is null or m.state = :state)
  order by array_position(array['new', 'looking', 'upheld', 'dismissed'], m.state),
    case when m.state in ('new', 'looking') then m.reported_at end, m.handled_at desc, m.id
  limit :limit offset :offset`

const WAITING = `select cast(count(*) as int) as count ${IN_PLACE} and m.state in ('new', 'looking')`

/** Reports of misuse as an officer works through them: what waits first, the longest waiting at the top. Two statements. */
export async function listMarkReports(sql: Knex, asked: Asked, { scope, today }: Where): Promise<DeskMarkReports> {
  const bindings = { ...scopeBindings(scope), today, id: asked.id ?? null, state: asked.state ?? null }
  const { rows } = await sql.raw<{ rows: (DeskMarkReport & { count: number })[] }>(LIST, {
    ...bindings,
    limit: asked.limit,
    offset: asked.offset,
  })
  const waiting = await sql.raw<{ rows: { count: number }[] }>(WAITING, scopeBindings(scope))
  return {
    mark_reports: rows.map(({ count: _count, ...report }) => report),
    count: rows[0]?.count ?? 0,
    waiting: waiting.rows[0]?.count ?? 0,
  }
}

/** One report. @throws NOT_FOUND, the same for one of another place. */
export async function readMarkReport(sql: Knex, id: string, where: Where): Promise<DeskMarkReport> {
  const { mark_reports } = await listMarkReports(sql, { id, limit: 1, offset: 0 }, where)
  const [report] = mark_reports
  if (!report) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Report ${id} was not found`)
  return report
}
