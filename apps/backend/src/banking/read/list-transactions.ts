import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { BankDecision, BankTransaction } from "@ocop/contract"
import { moment } from "./moment"

export interface TransactionFilter {
  id?: string
  state?: string
  orderId?: string
  fileId?: string
  limit: number
  offset: number
}

type Row = Omit<BankTransaction, "decisions"> & { count: number; confirmedByHand: boolean }

const LIST = `
  select b.id, b.source, b.reference, b.account_number as "accountNumber", cast(b.amount as float8) as amount, b.currency,
    b.description, ${moment("b.happened_at")} as "happenedAt", b.counter_account as "counterAccount",
    b.counter_name as "counterName", b.memo, b.state, b.problem, cast(b.used as float8) as used, b.same_as as "sameAs",
    b.reason, b.resolved_by as "resolvedBy", ${moment("b.resolved_at")} as "resolvedAt",
    case when r.id is null then null else jsonb_build_object('id', r.order_id, 'number', placed.number,
      'name', coalesce(placed.gift->>'buyerName', a.first_name), 'phone', placed.phone, 'requestState', r.state, 'amount', r.amount,
      'dueAt', ${moment("r.due_at")}) end as "order",
    cast(count(*) over () as int) as count
  from bank_transaction b
  left join payment_request r on r.order_id = b.order_id and r.deleted_at is null
  left join placed_order placed on placed.order_id = r.order_id
  left join "order" o on o.id = r.order_id
  left join order_address a on a.id = o.shipping_address_id
  where b.deleted_at is null
    and (cast(:id as text) is null or b.id = :id)
    and (cast(:orderId as text) is null or b.order_id = :orderId)
    and (cast(:fileId as text) is null or b.bank_file_id = :fileId)
    and (cast(:state as text) is null or b.state = :state or (:state = 'open' and b.state in ('new', 'queued', 'asked')))
  order by b.happened_at desc, b.id
  limit :limit offset :offset`

/** Movements as the operator's screens show them, newest first. One statement. */
export async function listTransactions(
  sql: Knex,
  { id, state, orderId, fileId, limit, offset }: TransactionFilter,
): Promise<{ bankTransactions: BankTransaction[]; count: number }> {
  const { rows } = await sql.raw<{ rows: Row[] }>(LIST, {
    id: id ?? null,
    state: state ?? null,
    orderId: orderId ?? null,
    fileId: fileId ?? null,
    limit,
    offset,
  })
  return {
    bankTransactions: rows.map(({ count: _count, ...row }) => ({ ...row, decisions: decisionsFor(row) })),
    count: rows[0]?.count ?? 0,
  }
}

/** What the operator can do with money in the queue, the best advice first. */
export function decisionsFor({
  state,
  problem,
  order,
}: Pick<BankTransaction, "state" | "problem" | "order">): BankDecision[] {
  if (state !== "queued" && state !== "asked") return []
  const canBeAccepted = order === null || order.requestState === "waiting"
  const possible: BankDecision[] = canBeAccepted ? ["accept", "refund", "ask", "ignore"] : ["refund", "ask", "ignore"]
  switch (problem) {
    case "wrong_currency":
      return ["ask", "ignore"]
    case "too_little":
      return first("ask", possible)
    case "no_memo":
    case "unknown_memo":
      return order ? first("accept", possible) : first("ask", possible)
    case "late":
    case "twice":
    case "withdrawn":
      return first("refund", possible)
    case "wrong_account":
      return first("ignore", possible)
    default:
      return possible
  }
}

const first = (best: BankDecision, possible: BankDecision[]): BankDecision[] =>
  possible.includes(best) ? [best, ...possible.filter((decision) => decision !== best)] : possible
