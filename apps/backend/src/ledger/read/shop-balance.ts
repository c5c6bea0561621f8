import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ShopBalance } from "@ocop/contract"
import { todayInVietnam } from "@ocop/domain"
import { cashPausedFor } from "../cash-paused"
import { WITH_CARRIER } from "../release"

interface Kept {
  commission: string | null
  tax: string | null
  dueAt: Date | null
  dueAmount: string | null
}

const KEPT = `
  with first as (
    select due_at, date_trunc('day', due_at at time zone 'Asia/Ho_Chi_Minh') as day from payable_wait w
    where producer_id = :shopId and not ${WITH_CARRIER} order by due_at limit 1
  )
  select
    (select -sum(amount) from ledger_entry where producer_id = :shopId and account = 'commission') as commission,
    (select -sum(amount) from ledger_entry where producer_id = :shopId and account in ('vat_withheld', 'pit_withheld')) as tax,
    (select due_at from first) as "dueAt",
    (select -sum(e.amount) from payable_wait w join ledger_transaction t on t.producer_order_id = w.producer_order_id
      join ledger_entry e on e.transaction_id = t.id and e.account = 'producer_pending'
      where w.producer_id = :shopId and not ${WITH_CARRIER} and date_trunc('day', w.due_at at time zone 'Asia/Ho_Chi_Minh') = (select day from first)) as "dueAmount"`

/** How things stand between the market and a shop. Three statements, however much was sold. */
export async function readShopBalance(container: MedusaContainer, shopId: string): Promise<ShopBalance> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { money, returns } = await container.resolve("setting").get()
  const [balances, kept, paused] = await Promise.all([
    container.resolve("ledger").balancesOf([shopId]),
    sql.raw<{ rows: Kept[] }>(KEPT, { shopId }),
    cashPausedFor(sql, [shopId], money.producerDebtMax),
  ])
  const balance = balances.get(shopId) ?? NOTHING
  const { commission, tax, dueAt, dueAmount } = kept.rows[0] ?? {}
  return {
    ...balance,
    held: balance.undelivered + balance.pending + balance.payable + balance.inPayout,
    commission: Number(commission ?? 0),
    tax: Number(tax ?? 0),
    next: dueAt && Number(dueAmount) > 0 ? { on: todayInVietnam(dueAt), amount: Number(dueAmount) } : null,
    windowDays: returns.windowDays,
    cashPaused: paused.has(shopId),
    debtMax: money.producerDebtMax,
  }
}

const NOTHING = { undelivered: 0, pending: 0, payable: 0, inPayout: 0, owed: 0, paid: 0 }
