import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ShopLedger, ShopLedgerLine } from "@ocop/contract"

const PAGE = 40

interface Row extends Omit<ShopLedgerLine, "change" | "moved" | "parcel"> {
  sequence: string
  change: string
  moved: string
  parcelId: string | null
  code: string | null
}

/** Debits and credits on the shop's accounts; what only went from one of them to another comes to 0. */
const LINES = `
  select t.id, t.sequence, t.happened_on as "on", t.kind, t.producer_order_id as "parcelId", p.code,
    case when t.kind = 'correction' then t.reason end as reason,
    case when t.kind = 'cash_collected' then (select c.held_by from cash_collection c
      where c.producer_order_id = t.producer_order_id and c.deleted_at is null) end as "heldBy",
    coalesce((select -sum(e.amount) from ledger_entry e where e.transaction_id = t.id and e.producer_id = :shopId
      and left(e.account, 9) = 'producer_'), 0) as change,
    coalesce((select sum(e.amount) from ledger_entry e where e.transaction_id = t.id and e.amount > 0
      and (e.producer_id = :shopId or e.producer_id is null)), 0) as moved
  from ledger_transaction t left join producer_order p on p.id = t.producer_order_id
  where t.producer_id = :shopId and t.kind in ('paid', 'delivered', 'cash_collected', 'commission', 'tax', 'refunded',
      'released', 'payout_made', 'payout_confirmed', 'payout_failed', 'correction')
    and (cast(:before as bigint) is null or t.sequence < cast(:before as bigint))
    and (cast(:parcel as text) is null or t.producer_order_id = cast(:parcel as text))
    and exists (select from ledger_entry e where e.transaction_id = t.id)
  order by t.sequence desc limit :limit`

/** What happened to a shop's money, newest first, a page at a time; `parcel` leaves only what is about it. One statement. */
export async function listShopLines(
  sql: Knex,
  shopId: string,
  { cursor, parcel }: { cursor?: string | undefined; parcel?: string | undefined } = {},
): Promise<ShopLedger> {
  const { rows } = await sql.raw<{ rows: Row[] }>(LINES, {
    shopId,
    before: cursor ?? null,
    parcel: parcel ?? null,
    limit: PAGE + 1,
  })
  return {
    lines: rows.slice(0, PAGE).map(toLine),
    next: rows.length > PAGE ? (rows[PAGE - 1]?.sequence ?? null) : null,
  }
}

const toLine = ({ sequence: _sequence, change, moved, parcelId, code, ...line }: Row): ShopLedgerLine => ({
  ...line,
  change: Number(change),
  moved: Number(moved),
  parcel: parcelId && code ? { id: parcelId, code } : null,
})
