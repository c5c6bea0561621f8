import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { balanced, type LedgerAccount } from "@ocop/domain"
import { type NewTransaction, writeTransactions } from "../modules/ledger/write"

interface Movement {
  cause: string
  kind: "surplus" | "shortfall" | "refund_sent" | "remitted"
  at: Date
  orderId: string | null
  producerOrderId: string | null
  producerId: string | null
  amount: string
  fee: string
}

/**
 * What moves on the bank account beside the parcels themselves, as rows that were not posted yet: money that pays for
 * nothing, what of a refund never came and so is not sent, refunds that were sent, and cash that carriers handed over.
 */
const MISSING = `
  select 'surplus:' || f.id as cause, 'surplus' as kind, b.happened_at as at, f.order_id as "orderId",
    null as "producerOrderId", null as "producerId", f.amount, 0 as fee
  from bank_refund f join bank_transaction b on b.id = f.bank_transaction_id
  where f.deleted_at is null and not exists (select from ledger_transaction t where t.cause = 'surplus:' || f.id)
  union all
  select 'shortfall:' || x.id, 'shortfall', x.created_at, r.order_id, null, null, x.amount - coalesce(f.amount, 0), 0
  from payment_request r join refund x on x.payment_id = r.payment_id and x.deleted_at is null
  left join bank_refund f on f.refund_id = x.id and f.deleted_at is null
  where r.method = 'bank_transfer' and r.shortfall > 0 and x.amount > coalesce(f.amount, 0)
    and not exists (select from ledger_transaction t where t.cause = 'shortfall:' || x.id)
  union all
  select 'refund_sent:' || f.id, 'refund_sent', f.sent_at, f.order_id, null, null, f.amount, 0
  from bank_refund f where f.state = 'sent' and f.deleted_at is null
    and not exists (select from ledger_transaction t where t.cause = 'refund_sent:' || f.id)
  union all
  select 'remitted:' || m.id, 'remitted', m.received_at, p.order_id, p.id, p.producer_id, m.amount, m.fee
  from cash_remittance m join producer_order p on p.id = m.producer_order_id
  where m.deleted_at is null and not exists (select from ledger_transaction t where t.cause = 'remitted:' || m.id)`

type Side = [account: LedgerAccount, amount: number]
const SIDES: Record<Movement["kind"], (amount: number, fee: number) => Side[]> = {
  surplus: (amount) => [
    ["bank", amount],
    ["refunds_payable", -amount],
  ],
  shortfall: (amount) => [
    ["refunds_payable", amount],
    ["shortfall", -amount],
  ],
  refund_sent: (amount) => [
    ["refunds_payable", amount],
    ["bank", -amount],
  ],
  remitted: (amount, fee) => [
    ["bank", amount - fee],
    ["carrier_fees", fee],
    ["cash_carrier", -amount],
  ],
}

/** Posts them, each once; answers how many were written. */
export async function postMovements(sql: Knex): Promise<number> {
  const { rows } = await sql.raw<{ rows: Movement[] }>(MISSING)
  if (rows.length === 0) return 0
  return sql.transaction(async (trx) => (await writeTransactions(trx, rows.map(toTransaction))).size)
}

const toTransaction = ({ amount, fee, ...movement }: Movement): NewTransaction => ({
  ...movement,
  entries: balanced(
    SIDES[movement.kind](Number(amount), Number(fee)).map(([account, amount]) => ({
      account,
      producerId: movement.producerId,
      amount,
    })),
  ),
})
