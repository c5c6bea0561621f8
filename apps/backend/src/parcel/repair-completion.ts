import type {
  ICartModuleService,
  IInventoryService,
  ILockingModule,
  IOrderModuleService,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { CLOCK } from "../modules/clock"
import type ClockService from "../modules/clock/service"
import { MARKETPLACE } from "../modules/marketplace"
import type MarketplaceService from "../modules/marketplace/service"

/** What a completion left in the rows. */
interface Remains {
  orderId: string | null
  placed: boolean
  waiting: boolean
  /** Paid ahead: its parcels wait for money, and nobody here pretends that it came. */
  ahead: boolean
  sessionId: string | null
  /** Set when Medusa's step authorised it, or left it to wait, before the process died. */
  authorized: boolean
}

const REMAINS = `
  select o.id as "orderId",
    exists (select from placed_order p where p.order_id = o.id) as placed,
    exists (select from producer_order p where p.order_id = o.id and p.state = 'awaiting_payment') as waiting,
    exists (select from payment_request r where r.order_id = o.id) as ahead,
    s.id as "sessionId", coalesce(s.status in ('authorized', 'captured', 'pending_authorization'), false) as authorized
  from "order" o
  left join cart_payment_collection link on link.cart_id = o.metadata->>'cart_id' and link.deleted_at is null
  left join payment_session s on s.payment_collection_id = link.payment_collection_id and s.deleted_at is null
  where o.metadata->>'cart_id' = ? and o.deleted_at is null`

/**
 * Makes consistent what a killed process left of a cart's completion, from the rows alone. With its parcels written
 * the order stands: with cash on delivery it is placed, else it waits for its money. Without them it never was: order, links and
 * reservations go, and the basket is open again. Answers the order that stands, or null. Safe to repeat; waits for a
 * completion that is under way.
 */
export async function repairCart(container: MedusaContainer, cartId: string): Promise<string | null> {
  const locking = container.resolve<ILockingModule>(Modules.LOCKING)
  return locking.execute(cartId, async () => {
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: Remains[] }>(REMAINS, [cartId])
    const standing = rows.find(({ placed }) => placed)
    for (const { orderId } of rows)
      if (orderId && orderId !== standing?.orderId) await undoOrder(container, orderId, cartId)
    if (!standing?.orderId) {
      await reopen(container, cartId)
      return null
    }
    if (standing.waiting) await finish(container, standing.orderId, standing)
    await closeCart(container, cartId)
    return standing.orderId
  })
}

async function finish(container: MedusaContainer, orderId: string, remains: Remains): Promise<void> {
  const { sessionId, authorized, ahead } = remains
  if (sessionId && !authorized) await container.resolve(Modules.PAYMENT).authorizePaymentSession(sessionId, {})
  if (ahead) return
  const now = await container.resolve<ClockService>(CLOCK).now()
  await container.resolve<MarketplaceService>(MARKETPLACE).markPlaced(orderId, now)
}

async function undoOrder(container: MedusaContainer, orderId: string, cartId: string): Promise<void> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const lines: string[] = await pg("order_item").where({ order_id: orderId }).pluck("item_id")
  if (lines.length > 0)
    await container.resolve<IInventoryService>(Modules.INVENTORY).deleteReservationItemsByLineItem(lines)
  await recountVouchers(container, lines)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  await link.dismiss({ [Modules.ORDER]: { order_id: orderId }, [Modules.CART]: { cart_id: cartId } })
  const collections: string[] = await pg("order_payment_collection")
    .where({ order_id: orderId, deleted_at: null })
    .pluck("payment_collection_id")
  for (const id of collections)
    await link.dismiss({ [Modules.ORDER]: { order_id: orderId }, [Modules.PAYMENT]: { payment_collection_id: id } })
  await container.resolve<IOrderModuleService>(Modules.ORDER).deleteOrders([orderId])
}

/** Nobody knows whether the order that never was had registered its vouchers: they are counted anew from the orders that stand. */
async function recountVouchers(container: MedusaContainer, lineIds: string[]): Promise<void> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids: string[] = await pg("order_line_item_adjustment")
    .whereIn("item_id", lineIds)
    .whereNotNull("promotion_id")
    .distinct("promotion_id")
    .pluck("promotion_id")
  if (ids.length === 0) return
  const queues = ids.map((id) => `voucher:${id}`)
  await container
    .resolve<ILockingModule>(Modules.LOCKING)
    .execute(queues, async () => void (await pg.raw("select voucher_uses_recount(cast(? as text[]))", [ids])))
}

async function reopen(container: MedusaContainer, cartId: string): Promise<void> {
  await container.resolve<ICartModuleService>(Modules.CART).updateCarts([{ id: cartId, completed_at: null }])
}

async function closeCart(container: MedusaContainer, cartId: string): Promise<void> {
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await pg("cart").where({ id: cartId, completed_at: null }).update({ completed_at: pg.fn.now() })
}
