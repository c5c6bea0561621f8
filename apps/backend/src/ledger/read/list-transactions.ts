import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LedgerTransactionAnswer } from "@ocop/contract"

const PAGE = 50

export interface TransactionFilter {
  kind?: string | undefined
  account?: string | undefined
  producer?: string | undefined
  q?: string | undefined
  from?: string | undefined
  until?: string | undefined
  cursor?: string | undefined
}

/** One page is chosen first by an index, then dressed up. */
const TRANSACTIONS = `
  with page as (
    select t.* from ledger_transaction t
    where (cast(:cursor as bigint) is null or t.sequence < cast(:cursor as bigint))
      and (cast(:kind as text) is null or t.kind = cast(:kind as text))
      and (cast(:from as date) is null or t.happened_on >= cast(:from as date))
      and (cast(:until as date) is null or t.happened_on <= cast(:until as date))
      and (cast(:producer as text) is null or t.producer_id = cast(:producer as text)
        or exists (select from ledger_entry e where e.transaction_id = t.id and e.producer_id = cast(:producer as text)))
      and (cast(:account as text) is null
        or exists (select from ledger_entry e where e.transaction_id = t.id and e.account = cast(:account as text)))
      and (cast(:q as text) is null or t.order_id in (select order_id from placed_order where number = upper(cast(:q as text)))
        or t.producer_order_id in (select id from producer_order where code = upper(cast(:q as text)))
        or t.order_id = cast(:q as text) or t.producer_order_id = cast(:q as text) or t.payout_id = cast(:q as text)
        or t.id = cast(:q as text) or t.cause = cast(:q as text))
    order by t.sequence desc limit :limit
  )
  select t.id, t.sequence, t.cause, t.kind, to_char(t.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
    t.happened_on as "on", t.order_id as "orderId", placed.number as "orderNumber", t.producer_order_id as "producerOrderId",
    case when pr.id is not null then jsonb_build_object('id', pr.id, 'name', pr.name) end as producer, t.actor, t.reason,
    coalesce((select jsonb_agg(jsonb_build_object('account', e.account, 'producerName', whose.name, 'amount', e.amount)
        order by e.amount < 0, a.rank)
      from ledger_entry e join ledger_account a on a.code = e.account left join producer whose on whose.id = e.producer_id
      where e.transaction_id = t.id), '[]') as entries
  from page t left join placed_order placed on placed.order_id = t.order_id left join producer pr on pr.id = t.producer_id
  order by t.sequence desc`

/** Transactions of the ledger with their entries, newest first, a page at a time. One statement. */
export async function listTransactions(
  sql: Knex,
  filter: TransactionFilter,
): Promise<{ transactions: LedgerTransactionAnswer[]; next: string | null }> {
  const asked = { kind: null, account: null, producer: null, q: null, from: null, until: null, cursor: null }
  const given = Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
  const { rows } = await sql.raw<{ rows: LedgerTransactionAnswer[] }>(TRANSACTIONS, {
    ...asked,
    ...given,
    limit: PAGE + 1,
  })
  const transactions = rows.slice(0, PAGE)
  return { transactions, next: rows.length > PAGE ? (transactions.at(-1)?.sequence ?? null) : null }
}
