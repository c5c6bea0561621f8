import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type IsoDate, type PayoutSum, payoutSum } from "@ocop/domain"

export interface PayoutAccount {
  bankBin: string
  accountNumber: string
  accountName: string
}

/** What is due to one producer, and whether it can be paid. Sums in đồng. */
export interface DuePayout {
  producerId: string
  name: string
  suspended: boolean
  /** What of its entries would be covered. */
  payable: number
  debt: number
  /** Null: less than the least sum, or more owed than due. */
  sum: PayoutSum | null
  /** Null: nobody said yet where to send it. */
  account: PayoutAccount | null
  /** The account took another's place within the last days: nothing goes there yet. */
  isNewAccount: boolean
}

/** Of the settings: đồng below which a sum waits, and for how many days a changed account does. */
export interface PayoutRules {
  payoutMin: number
  newAccountRestDays: number
}

/** Entries that no payout covers yet: what lowers a balance counts at once, what raises it up to and with a day. */
export const UNCOVERED = `
  select e.id, e.producer_id, e.account, e.amount
  from ledger_entry e join ledger_transaction t on t.id = e.transaction_id
  where e.account in ('producer_payable', 'producer_debt') and e.producer_id is not null
    and (e.amount > 0 or t.happened_on <= :through)
    and not exists (select from payout_entry c where c.ledger_entry_id = e.id)`

const DUE = `
  with open as (${UNCOVERED}),
  due as (
    select producer_id, coalesce(-sum(amount) filter (where account = 'producer_payable'), 0)::float8 as payable,
      coalesce(sum(amount) filter (where account = 'producer_debt'), 0)::float8 as debt
    from open group by producer_id)
  select d.producer_id as "producerId", p.name, p.status = 'suspended' as suspended, d.payable, d.debt,
    coalesce(b.updated_at > b.created_at and b.updated_at > now() - make_interval(days => :restDays), false) as "isNewAccount",
    b.bank_bin as "bankBin", b.account_number as "accountNumber", b.account_name as "accountName"
  from due d join producer p on p.id = d.producer_id
  left join producer_bank_account b on b.producer_id = d.producer_id and b.deleted_at is null
  where d.payable <> 0 or d.debt <> 0
  order by p.name, d.producer_id`

type Row = Pick<DuePayout, "producerId" | "name" | "suspended" | "payable" | "debt" | "isNewAccount"> & {
  [key in keyof PayoutAccount]: string | null
}

/** Everybody with something due or owed, by name. One statement. */
export async function duePayouts(
  sql: Knex,
  through: IsoDate,
  { payoutMin: minimum, newAccountRestDays: restDays }: PayoutRules,
): Promise<DuePayout[]> {
  const { rows } = await sql.raw<{ rows: Row[] }>(DUE, { through, restDays })
  return rows.map(({ bankBin, accountNumber, accountName, ...due }) => ({
    ...due,
    // What a correction leaves below nothing on a debt is not ours to settle here.
    sum: due.debt < 0 ? null : payoutSum(due.payable, due.debt, minimum),
    account: bankBin && accountNumber && accountName ? { bankBin, accountNumber, accountName } : null,
  }))
}
