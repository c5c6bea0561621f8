import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AccountOrder, AccountOrderList } from "@ocop/contract"
import type { KnownAccount } from "../modules/account/service"

const pgOf = (container: MedusaContainer) => container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)

/**
 * Orders placed as a guest with a contact that this account has proved become its own: Medusa's order names its
 * customer from then on. An order that has an owner keeps it. The phone of a present is the giver's.
 */
const CLAIM = `
  update "order" o set customer_id = :customerId
  from placed_order placed
  where placed.order_id = o.id and o.customer_id is null and o.deleted_at is null and placed.deleted_at is null
    and (placed.phone = :phone or lower(o.email) = :email)`

const LIST = `
  select placed.number, to_char(placed.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "placedAt",
    (select cast(sum(po.total) as float8) from producer_order po where po.order_id = o.id and po.deleted_at is null) as total,
    (select jsonb_agg(jsonb_build_object('number', po.number, 'state', po.state, 'producer', pr.name) order by po.number)
      from producer_order po join producer pr on pr.id = po.producer_id
      where po.order_id = o.id and po.deleted_at is null) as parcels
  from "order" o
  join placed_order placed on placed.order_id = o.id and placed.deleted_at is null
  where o.customer_id = :customerId and o.deleted_at is null
  order by placed.created_at desc, placed.id
  limit :take offset :skip`

/** Makes guest orders of the account's proved contacts its own. Repeating it changes nothing. */
export async function claimOrders(container: MedusaContainer, account: KnownAccount): Promise<void> {
  const { customerId, phone, email } = account
  await pgOf(container).raw(CLAIM, { customerId, phone, email })
}

/** The account's orders, the newest first, guest orders of its contacts among them. */
export async function ordersOf(
  container: MedusaContainer,
  account: KnownAccount,
  { skip, take }: { skip: number; take: number },
): Promise<AccountOrderList> {
  await claimOrders(container, account)
  const pg = pgOf(container)
  const { rows } = await pg.raw<{ rows: AccountOrder[] }>(LIST, { customerId: account.customerId, skip, take })
  return {
    orders: rows.filter(({ parcels }) => parcels !== null),
    count: (await orderIdsOf(container, account)).length,
  }
}

/** Ids of the account's orders. */
export async function orderIdsOf(container: MedusaContainer, { customerId }: Pick<KnownAccount, "customerId">) {
  const rows: { order_id: string }[] = await pgOf(container)("placed_order as placed")
    .join("order as o", "o.id", "placed.order_id")
    .where({ "o.customer_id": customerId, "o.deleted_at": null, "placed.deleted_at": null })
    .select("placed.order_id")
  return rows.map(({ order_id }) => order_id)
}

/** The account's own order with this public number, or null. */
export async function orderIdBy(container: MedusaContainer, account: KnownAccount, number: string) {
  const row = await pgOf(container)("placed_order as placed")
    .join("order as o", "o.id", "placed.order_id")
    .where({ "placed.number": number, "o.customer_id": account.customerId, "o.deleted_at": null })
    .first<{ order_id: string } | undefined>("placed.order_id")
  return row?.order_id ?? null
}
