import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ImportItem, ImportItems, ImportItemsQuery, ImportRun } from "@ocop/contract"
import { moment } from "../banking/read/moment"
import { nothingThere } from "../http/producer-actor"

const RUNS = `
  select r.id, r.state, r.file_name as "fileName", r.rows,
    jsonb_build_object('wrong', r.wrong, 'new', r.fresh, 'changed', r.changed, 'unchanged', r.unchanged) as counts,
    r.done, r.failed, r.fresh + r.changed as "toDo", r.unknown_headings as "unknownHeadings",
    ${moment("r.read_at")} as "createdAt", ${moment("r.started_at")} as "startedAt", ${moment("r.ended_at")} as "endedAt",
    coalesce(m.name, nullif(concat_ws(' ', u.first_name, u.last_name), ''), u.email, '') as "createdBy"
  from import_run r
  left join member m on 'member:' || m.id = r.created_by
  left join "user" u on 'user:' || u.id = r.created_by
  where r.producer_id is not distinct from :producerId and r.deleted_at is null
    and (cast(:id as text) is null or r.id = :id)
  order by r.read_at desc, r.id
  limit 30`

/** Lists of a shop, or of the operator (null), the newest first. One statement. */
export async function listRuns(sql: Knex, producerId: string | null, id?: string): Promise<ImportRun[]> {
  const { rows } = await sql.raw<{ rows: ImportRun[] }>(RUNS, { producerId, id: id ?? null })
  return rows
}

/** One list. @throws NOT_FOUND, the same for another shop's. */
export async function readRun(sql: Knex, producerId: string | null, id: string): Promise<ImportRun> {
  const [run] = await listRuns(sql, producerId, id)
  if (!run) throw nothingThere()
  return run
}

const ITEMS = `
  select i.position, i.rows, i.name, i.code, i.maker, i.verdict, i.state, i.faults, i.changes, i.problem,
    cast(count(*) over () as int) as count
  from import_item i
  join import_run r on r.id = i.import_run_id
  where r.id = :id and r.producer_id is not distinct from :producerId and r.deleted_at is null
    and (cast(:verdict as text) is null or i.verdict = :verdict)
    and (cast(:state as text) is null or i.state = :state)
  order by i.position
  limit :limit offset :offset`

/** Products of a list, in its order. One statement. */
export async function listItems(
  sql: Knex,
  producerId: string | null,
  id: string,
  { verdict, state, limit, offset }: ImportItemsQuery,
): Promise<ImportItems> {
  const { rows } = await sql.raw<{ rows: (ImportItem & { count: number })[] }>(ITEMS, {
    id,
    producerId,
    verdict: verdict ?? null,
    state: state ?? null,
    limit,
    offset,
  })
  return { items: rows.map(({ count: _count, ...item }) => item), count: rows[0]?.count ?? 0 }
}
