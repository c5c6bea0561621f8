import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { StatementRow } from "@ocop/contract"

/** What a payout covers, one row for each parcel and for each happening without one. Sums in đồng, from the producer's side. */
interface CoveredRow {
  parcelId: string | null
  code: string | null
  kinds: string[]
  at: Date
  carried: boolean
  reason: string | null
  net: number
  /** Everything that the parcel's ledger had on the producer's accounts when the payout was made, by what happened. */
  sums: Record<string, number> | null
}

/**
 * `sums` reads the parcel's whole story up to the payout. Moves between the producer's own accounts (delivered, released)
 * come to nothing in it, so for a parcel that stands on this statement alone they add up to `net`.
 */
const COVERED = `
  with made as (
    select t.id, t.sequence, p.payout_run_id, p.producer_id from payout p
    join ledger_transaction t on t.cause = 'payout_made:' || p.id where p.id = :payoutId),
  covered as (
    select coalesce(t.producer_order_id, t.id) as subject, t.producer_order_id, t.kind, t.at, t.happened_on, t.reason, e.amount
    from payout_entry c join ledger_entry e on e.id = c.ledger_entry_id join ledger_transaction t on t.id = e.transaction_id
    where c.payout_id = :payoutId and t.id <> (select id from made)),
  grouped as (
    select subject, producer_order_id, array_agg(distinct kind) as kinds, max(at) as at, max(happened_on) as day,
      max(reason) as reason, -sum(amount) as net
    from covered group by subject, producer_order_id),
  stories as (
    select t.producer_order_id, t.kind, -sum(e.amount) as amount
    from ledger_transaction t join ledger_entry e on e.transaction_id = t.id
    where t.producer_order_id in (select producer_order_id from grouped)
      and e.producer_id = (select producer_id from made) and left(e.account, 9) = 'producer_'
      and t.sequence < (select sequence from made)
    group by t.producer_order_id, t.kind)
  select g.producer_order_id as "parcelId", p.code, g.kinds, g.at, g.reason, g.net::float8 as net,
    coalesce(g.day <= (select max(r.through)::date from payout_run r
      where r.number < (select number from payout_run where id = (select payout_run_id from made))), false) as carried,
    (select jsonb_object_agg(s.kind, s.amount) from stories s where s.producer_order_id = g.producer_order_id) as sums
  from grouped g left join producer_order p on p.id = g.producer_order_id
  where g.net <> 0
  order by g.at, g.subject`

/** The rows of a payout's statement, the oldest first; their nets add up to its amount. One statement. */
export async function statementRows(sql: Knex, payoutId: string): Promise<StatementRow[]> {
  const { rows } = await sql.raw<{ rows: CoveredRow[] }>(COVERED, { payoutId })
  return rows.map(rowOf)
}

const NO_PARTS = { sale: null, commission: null, tax: null, refunded: null, cashHeld: null }

function rowOf({ parcelId, code, kinds, at, carried, reason, net, sums }: CoveredRow): StatementRow {
  const row = { parcelId, code, at: new Date(at).toISOString(), carried, net, reason }
  if (!parcelId) return { ...row, ...NO_PARTS, kind: kindOf(kinds) }
  const of = (kind: string) => sums?.[kind] ?? 0
  const parts = {
    sale: of("paid") + of("delivered"),
    commission: 0 - of("commission"),
    tax: 0 - of("tax"),
    refunded: 0 - of("refunded"),
    cashHeld: 0 - of("cash_collected"),
  }
  const whole = parts.sale - parts.commission - parts.tax - parts.refunded - parts.cashHeld
  return whole === net ? { ...row, ...parts, kind: "parcel" } : { ...row, ...NO_PARTS, kind: "rest" }
}

function kindOf(kinds: readonly string[]): StatementRow["kind"] {
  if (kinds.length !== 1) return "other"
  return kinds[0] === "correction" || kinds[0] === "payout_failed" ? kinds[0] : "other"
}
