import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { OperatorReport, OperatorReports } from "@ocop/contract"

interface Filter {
  state?: OperatorReport["state"] | undefined
  limit: number
  offset: number
}

const MOMENT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`
const moment = (column: string) => `to_char(${column} at time zone 'UTC', ${MOMENT})`

const ANSWERS = `coalesce((
  select jsonb_agg(jsonb_build_object('id', a.id, 'text', a.text, 'at', ${moment("a.answered_at")}, 'closes', a.closes,
    'by', coalesce(nullif(trim(concat(u.first_name, ' ', u.last_name)), ''), u.email, a.answered_by))
    order by a.answered_at, a.id)
  from report_answer a
  left join "user" u on u.id = a.answered_by
  where a.problem_report_id = r.id and a.deleted_at is null), '[]')`

const LIST = `
  select r.id, r.kind, r.text, r.state, ${moment("r.reported_at")} as at,
    (select cast(count(*) as int) from report_photo ph where ph.problem_report_id = r.id and ph.deleted_at is null)
      as photos,
    ${ANSWERS} as answers,
    jsonb_build_object('id', r.order_id, 'number', placed.number,
      'placedOn', cast((placed.created_at at time zone 'Asia/Ho_Chi_Minh') as date)) as "order",
    jsonb_build_object('name', coalesce(placed.gift->>'buyerName', address.first_name, ''), 'phone', placed.phone,
      'email', o.email, 'locale', placed.locale) as buyer,
    jsonb_build_object('id', po.id, 'number', po.number, 'state', po.state, 'producer', pr.name,
      'carrier', po.carrier, 'trackingCode', po.tracking_code, 'trackingUrl', po.tracking_url) as parcel,
    cast(count(*) over () as int) as count
  from problem_report r
  join placed_order placed on placed.order_id = r.order_id
  join "order" o on o.id = r.order_id
  left join order_address address on address.id = o.shipping_address_id
  join producer_order po on po.id = r.producer_order_id
  join producer pr on pr.id = po.producer_id
  where r.deleted_at is null and (cast(:state as text) is null or r.state = :state)
  order by array_position(array['open', 'answered', 'closed'], r.state),
    case when r.state = 'open' then r.reported_at end, r.reported_at desc, r.id
  limit :limit offset :offset`

/** Reports as the operator works through them. Two statements. */
export async function listReports(sql: Knex, { state, limit, offset }: Filter): Promise<OperatorReports> {
  const { rows } = await sql.raw<{ rows: (OperatorReport & { count: number })[] }>(LIST, {
    state: state ?? null,
    limit,
    offset,
  })
  const waiting = await sql("problem_report").where({ state: "open", deleted_at: null }).count({ count: "*" }).first()
  return {
    problem_reports: rows.map(({ count: _count, ...report }) => report),
    count: rows[0]?.count ?? 0,
    open: Number(waiting?.count ?? 0),
  }
}
