import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { RemittanceFile, RemittanceRow } from "@ocop/contract"

const MOMENT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const PERSON = (id: string) =>
  `(select coalesce(nullif(trim(concat(u.first_name, ' ', u.last_name)), ''), u.email) from "user" u where 'user:' || u.id = ${id})`

const FILES = `
  select f.id, f.name, f.format, f.rows, ${MOMENT("f.uploaded_at")} as at, coalesce(${PERSON("f.uploaded_by")}, f.uploaded_by) as by,
    cast(count(r.id) filter (where r.state = 'settled') as int) as settled,
    cast(count(r.id) filter (where r.state = 'queued') as int) as queued,
    cast(coalesce(sum(r.amount) filter (where r.state = 'settled'), 0) as float8) as amount,
    cast(coalesce(sum(r.fee) filter (where r.state = 'settled'), 0) as float8) as fee
  from remittance_file f left join remittance_row r on r.remittance_file_id = f.id
  where f.deleted_at is null and (cast(:id as text) is null or f.id = :id)
  group by f.id order by f.uploaded_at desc, f.id limit 50`

/** The newest uploaded lists, or one, with what became of their rows. One statement. */
export async function listRemittanceFiles(sql: Knex, id?: string): Promise<Omit<RemittanceFile, "known">[]> {
  const { rows } = await sql.raw<{ rows: Omit<RemittanceFile, "known">[] }>(FILES, { id: id ?? null })
  return rows
}

const ROWS = `
  select r.id, f.name as "fileName", r.number, r.code, cast(r.amount as float8) as amount, cast(r.fee as float8) as fee,
    r.told_on as "toldOn", r.state, r.problem, r.note, coalesce(${PERSON("r.decided_by")}, r.decided_by) as "decidedBy",
    case when po.id is not null then jsonb_build_object('id', po.id, 'code', po.code, 'state', po.state,
      'producer', pr.name, 'collected', cash.amount, 'heldBy', cash.held_by, 'orderId', po.order_id,
      'left', cash.amount - (select coalesce(sum(c.amount), 0) from cash_remittance c where c.cash_collection_id = cash.id)) end as parcel,
    cast(count(*) over () as int) as count
  from remittance_row r
  join remittance_file f on f.id = r.remittance_file_id
  left join producer_order po on po.id = r.producer_order_id
  left join producer pr on pr.id = po.producer_id
  left join cash_collection cash on cash.producer_order_id = po.id and cash.captured and cash.deleted_at is null
  where r.deleted_at is null and r.state = :state
  order by f.uploaded_at desc, r.number limit :limit offset :offset`

interface Filter {
  state: RemittanceRow["state"]
  limit: number
  offset: number
}

/** Rows in a state, those of the newest list first. One statement. */
export async function listRemittanceRows(sql: Knex, filter: Filter): Promise<{ rows: RemittanceRow[]; count: number }> {
  const { rows } = await sql.raw<{ rows: (RemittanceRow & { count: number })[] }>(ROWS, { ...filter })
  return { rows: rows.map(({ count: _count, ...row }) => row), count: rows[0]?.count ?? 0 }
}

const HELD = `
  select coalesce(po.carrier, '') as carrier, cast(count(*) as int) as parcels,
    cast(sum(cash.amount - coalesce(back.amount, 0)) as float8) as amount,
    to_char(min(cash.collected_at) at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD') as since
  from cash_collection cash
  join producer_order po on po.id = cash.producer_order_id
  left join lateral (select sum(c.amount) as amount from cash_remittance c where c.cash_collection_id = cash.id) back on true
  where cash.held_by = 'carrier' and cash.captured and cash.deleted_at is null
    and cash.amount > coalesce(back.amount, 0)
  group by 1 order by 3 desc`

/** What carriers still hold, by the name that stands on the parcels. One statement. */
export async function cashWithCarriers(sql: Knex) {
  const { rows } = await sql.raw<{ rows: { carrier: string; parcels: number; amount: number; since: string }[] }>(HELD)
  return rows
}
