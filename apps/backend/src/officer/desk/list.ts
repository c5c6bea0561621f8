import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DeskDossiers, DeskQueue } from "@ocop/contract"
import { DESK_QUEUES } from "@ocop/contract"
import { DECIDING_STATES, DOSSIER_STATES, type DossierState, foldVietnamese, type IsoDate } from "@ocop/domain"
import { listDossiers } from "../../dossier/list"
import type { Identity } from "../../modules/officer/service"
import { scopeFilter } from "../scope"
import { deskCard } from "./deadline"
import { QUEUE_STATES } from "./queues"
import { DESK_PLACE, ON_A_DESK } from "./require-dossier"

export const PAGE_SIZE = 50

interface Asked {
  queue: DeskQueue
  state?: DossierState | undefined
  search?: string | undefined
  late: boolean
  page: number
}

/** An officer's queue: what is late first, then by its day, then the longest waiting. Only what lies in the own place. */
export async function listDesk(
  sql: Knex,
  officer: Identity,
  { queue, state, search, late, page }: Asked,
  today: IsoDate,
): Promise<DeskDossiers> {
  const scope = scopeOf(officer, today)
  const states = state ? QUEUE_STATES[queue].filter((each) => each === state) : QUEUE_STATES[queue]
  const found = await sql.raw<{ rows: { id: string; wantedUntil: IsoDate | null; count: number }[] }>(FOUND, {
    ...scope,
    states: [...states],
    late,
    search: search ? `%${foldVietnamese(search).replace(/[\\%_]/g, "\\$&")}%` : null,
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  })
  const ids = found.rows.map(({ id }) => id)
  const { dossiers } = await listDossiers(sql, { ids, states: DOSSIER_STATES, pageSize: PAGE_SIZE })
  const cards = new Map(dossiers.map((card) => [card.id, card]))
  const counted = await sql.raw<{ rows: { state: DossierState; count: number; late: number }[] }>(COUNTED, scope)
  return {
    today,
    dossiers: found.rows.flatMap(({ id, wantedUntil }) => {
      const card = cards.get(id)
      return card ? [deskCard(card, wantedUntil, today)] : []
    }),
    count: found.rows[0]?.count ?? 0,
    pageSize: PAGE_SIZE,
    queues: queueSizes(counted.rows),
    late: counted.rows.reduce((sum, row) => sum + row.late, 0),
  }
}

/** What every statement of a desk is narrowed by; a member of the council sees what a round gives to the own seat. */
const scopeOf = (officer: Identity, today: IsoDate) => {
  const { provinceCode, communeCode } = scopeFilter(officer)
  const seat = officer.role === "council_member" ? officer.userId : null
  return { province: provinceCode ?? null, commune: communeCode ?? null, seat, today }
}

function queueSizes(rows: readonly { state: DossierState; count: number }[]): Record<DeskQueue, number> {
  const size = (queue: DeskQueue) =>
    rows.filter(({ state }) => QUEUE_STATES[queue].includes(state)).reduce((sum, { count }) => sum + count, 0)
  return Object.fromEntries(DESK_QUEUES.map((queue) => [queue, size(queue)])) as Record<DeskQueue, number>
}

const DECIDING = `d.state in (${DECIDING_STATES.map((state) => `'${state}'`).join(", ")})`
/** The same as `dueOf` in deadline.ts. */
const DUE_ON = `case when d.state = 'filed' then d.commune_due_on when d.state = 'more_wanted' then s.wanted_until
  when ${DECIDING} then d.decision_due_on end`
const LATE = `coalesce(${DUE_ON} < cast(:today as date), false)`

const IN_SCOPE = `
  from dossier d
  join producer pr on pr.id = d.producer_id
  left join listing l on l.product_id = d.product_id and l.deleted_at is null
  left join dossier_study s on s.dossier_id = d.id and s.deleted_at is null
  where ${ON_A_DESK}
    and (cast(:province as text) is null or ${DESK_PLACE.province} = :province)
    and (cast(:commune as text) is null or ${DESK_PLACE.commune} = :commune)
    and (cast(:seat as text) is null or exists (select from council_entry e
      join council_seat seat on seat.round_id = e.round_id and seat.deleted_at is null
      where e.dossier_id = d.id and e.deleted_at is null and seat.user_id = :seat and seat.excused_at is null))`

const FOUND = `
  select d.id, s.wanted_until as "wantedUntil", cast(count(*) over () as int) as count
  ${IN_SCOPE}
    and d.state = any(cast(:states as text[]))
    and (not cast(:late as boolean) or ${LATE})
    and (cast(:search as text) is null or lower(d.code) like :search or l.folded like :search or pr.folded like :search)
  order by ${LATE} desc, case when d.state <> 'more_wanted' then ${DUE_ON} end nulls last,
    coalesce(d.filed_at, d.created_at), d.id
  limit :limit offset :offset`

const COUNTED = `
  select d.state, cast(count(*) as int) as count, cast(count(*) filter (where ${LATE}) as int) as late
  ${IN_SCOPE} group by d.state`
