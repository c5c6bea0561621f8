import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { LedgerAccount } from "@ocop/domain"

/** How things stand between the market and a producer, in đồng. */
export interface ProducerBalance {
  /** Paid ahead, not delivered yet. */
  undelivered: number
  /** Delivered, may still come back. */
  pending: number
  /** For the next payout; below 0 it is carried into it. */
  payable: number
  /** In a payout that the bank has not confirmed. */
  inPayout: number
  /** What the producer owes. */
  owed: number
  /** What the bank has paid it, ever. */
  paid: number
}

const PRODUCER = `
  select producer_id as id, account, sum(amount) as amount from ledger_entry
  where producer_id = any(?) and account in
    ('producer_undelivered', 'producer_pending', 'producer_payable', 'producer_in_payout', 'producer_debt')
  group by producer_id, account
  union all
  select e.producer_id, 'paid', sum(e.amount) from ledger_transaction t join ledger_entry e on e.transaction_id = t.id
  where t.kind = 'payout_confirmed' and t.producer_id = any(?) and e.account = 'bank'
  group by e.producer_id`

/** The balances of these producers, by id; zeros where nothing happened yet. One statement. */
export async function producerBalances(sql: Knex, producerIds: string[]): Promise<Map<string, ProducerBalance>> {
  const { rows } = await sql.raw<{ rows: { id: string; account: string; amount: string }[] }>(PRODUCER, [
    producerIds,
    producerIds,
  ])
  const on = (id: string, account: string) =>
    Number(rows.find((row) => row.id === id && row.account === account)?.amount ?? 0)
  return new Map(
    producerIds.map((id) => [
      id,
      {
        undelivered: 0 - on(id, "producer_undelivered"),
        pending: 0 - on(id, "producer_pending"),
        payable: 0 - on(id, "producer_payable"),
        inPayout: 0 - on(id, "producer_in_payout"),
        owed: on(id, "producer_debt"),
        paid: 0 - on(id, "paid"),
      },
    ]),
  )
}

export interface AccountBalance {
  code: LedgerAccount
  side: "debit" | "credit"
  ofProducer: boolean
  nameVi: string
  nameEn: string
  aboutVi: string
  aboutEn: string
  /** đồng as people read them: turned round on credit accounts. */
  balance: number
}

const ACCOUNTS = `
  select a.code, a.side, a.of_producer as "ofProducer", a.name_vi as "nameVi", a.name_en as "nameEn",
    a.about_vi as "aboutVi", a.about_en as "aboutEn", coalesce(e.amount, 0) as amount
  from ledger_account a
  left join (select account, sum(amount) as amount from ledger_entry group by account) e on e.account = a.code
  order by a.rank`

/** Every account with what lies on it, all producers together. One statement. */
export async function accountBalances(sql: Knex): Promise<AccountBalance[]> {
  const { rows } = await sql.raw<{ rows: (Omit<AccountBalance, "balance"> & { amount: string })[] }>(ACCOUNTS)
  return rows.map(({ amount, ...account }) => ({
    ...account,
    balance: account.side === "debit" ? Number(amount) : 0 - Number(amount),
  }))
}
