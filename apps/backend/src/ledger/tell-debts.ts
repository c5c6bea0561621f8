import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { tellShop } from "../messages/to-members/tell-shop"

/** Shops above the limit, with what they owe and since which settlement: each is told once until it settles something. */
const ABOVE = `
  select e.producer_id as "shopId", p.name as "shopName",
    sum(e.amount) filter (where e.account = 'producer_debt') as debt,
    coalesce((select max(t.sequence) from ledger_transaction t
      where t.producer_id = e.producer_id and t.kind in ('payout_made', 'correction')), 0) as since
  from ledger_entry e join producer p on p.id = e.producer_id
  where e.account in ('producer_debt', 'producer_payable')
    and e.producer_id in (select d.producer_id from ledger_entry d where d.account = 'producer_debt'
      group by d.producer_id having sum(d.amount) > :limit)
  group by e.producer_id, p.name having sum(e.amount) > :limit`

/** Tells shops that owe too much that their buyers pay ahead from now on. */
export async function tellDebts(container: MedusaContainer): Promise<void> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const { money } = await container.resolve("setting").get()
  const { rows } = await sql.raw<{ rows: { shopId: string; shopName: string; debt: string; since: string }[] }>(ABOVE, {
    limit: money.producerDebtMax,
  })
  for (const { shopId, shopName, debt, since } of rows)
    await tellShop(container, {
      shopId,
      kind: "debt_limit",
      cause: `debt_limit:${shopId}:${since}`,
      facts: { shopName, debt: Number(debt), limit: money.producerDebtMax },
      path: "/tien",
    })
}
