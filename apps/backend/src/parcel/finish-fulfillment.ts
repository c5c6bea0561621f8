import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IInventoryService, IOrderModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { ClaimedParcel } from "../workflows/marketplace/steps/claim-parcel"

interface Goods {
  lineItemId: string
  inventoryItemId: string
  locationId: string
  quantity: number
  reservationId: string | null
}

/** Longest that Medusa's workflow takes from its first row to moving the goods. */
const WINDOW_SECONDS = 30

/**
 * Does what a killed process left undone of Medusa's `createOrderFulfillmentWorkflow` after its first row: goods off
 * the shelf, reservations gone, the order's own count and link. What was done is found in the rows and left alone.
 */
export async function finishShipping(
  container: MedusaContainer,
  parcel: ClaimedParcel,
  fulfillmentId: string,
): Promise<void> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const inventory = container.resolve<IInventoryService>(Modules.INVENTORY)
  const since = (await sql("fulfillment").where({ id: fulfillmentId }).first("created_at")).created_at
  for (const goods of await goodsOf(sql, fulfillmentId)) {
    if (!goods.reservationId) continue
    if (!(await hasMoved(sql, goods, -goods.quantity, since)))
      await inventory.adjustInventory(goods.inventoryItemId, goods.locationId, -goods.quantity)
    await inventory.deleteReservationItems([goods.reservationId])
  }
  if ((await countedByOrder(sql, parcel, "fulfilled_quantity")) === 0)
    await container
      .resolve<IOrderModuleService>(Modules.ORDER)
      .registerFulfillment(await bundle(sql, parcel, fulfillmentId))
  if (!(await sql("order_fulfillment").where({ fulfillment_id: fulfillmentId, deleted_at: null }).first("id")))
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.ORDER]: { order_id: parcel.order_id },
      [Modules.FULFILLMENT]: { fulfillment_id: fulfillmentId },
    })
}

/** The same for `cancelOrderFulfillmentWorkflow`: goods on the shelf again and reserved, the fulfilment cancelled. */
export async function finishReturn(
  container: MedusaContainer,
  parcel: ClaimedParcel,
  fulfillmentId: string,
): Promise<void> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const inventory = container.resolve<IInventoryService>(Modules.INVENTORY)
  const since = (await sql("producer_order").where({ id: parcel.id }).first("act_started_at")).act_started_at
  for (const goods of await goodsOf(sql, fulfillmentId)) {
    if (goods.reservationId) continue
    if (!(await hasMoved(sql, goods, goods.quantity, since)))
      await inventory.adjustInventory(goods.inventoryItemId, goods.locationId, goods.quantity)
    await inventory.createReservationItems([
      {
        line_item_id: goods.lineItemId,
        inventory_item_id: goods.inventoryItemId,
        location_id: goods.locationId,
        quantity: goods.quantity,
      },
    ])
  }
  if ((await countedByOrder(sql, parcel, "fulfilled_quantity")) > 0)
    await container
      .resolve<IOrderModuleService>(Modules.ORDER)
      .cancelFulfillment(await bundle(sql, parcel, fulfillmentId))
  await container.resolve(Modules.FULFILLMENT).cancelFulfillment(fulfillmentId)
}

/** The same for `markOrderFulfillmentAsDeliveredWorkflow`: the order's own count of what arrived. */
export async function finishDelivery(
  container: MedusaContainer,
  parcel: ClaimedParcel,
  fulfillmentId: string,
): Promise<void> {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if ((await countedByOrder(sql, parcel, "delivered_quantity")) === 0)
    await container
      .resolve<IOrderModuleService>(Modules.ORDER)
      .registerDelivery(await bundle(sql, parcel, fulfillmentId))
}

async function goodsOf(sql: Knex, fulfillmentId: string): Promise<Goods[]> {
  const rows: (Omit<Goods, "quantity"> & { quantity: string })[] = await sql("fulfillment_item as item")
    .join("fulfillment", "fulfillment.id", "item.fulfillment_id")
    .leftJoin("reservation_item as r", (on) =>
      on
        .on("r.line_item_id", "item.line_item_id")
        .andOn("r.inventory_item_id", "item.inventory_item_id")
        .andOnNull("r.deleted_at"),
    )
    .where({ "item.fulfillment_id": fulfillmentId, "item.deleted_at": null })
    .whereNotNull("item.inventory_item_id")
    .select({
      lineItemId: "item.line_item_id",
      inventoryItemId: "item.inventory_item_id",
      locationId: "fulfillment.location_id",
      quantity: "item.quantity",
      reservationId: "r.id",
    })
  return rows.map((row) => ({ ...row, quantity: Number(row.quantity) }))
}

async function hasMoved(sql: Knex, goods: Goods, delta: number, since: Date): Promise<boolean> {
  const { inventoryItemId, locationId } = goods
  const movement = await sql("stock_movement")
    .where({ inventory_item_id: inventoryItemId, location_id: locationId, delta })
    .whereRaw("at between ? and cast(? as timestamptz) + make_interval(secs => ?)", [since, since, WINDOW_SECONDS])
    .first("id")
  return movement !== undefined
}

async function countedByOrder(
  sql: Knex,
  { order_id, line_item_ids }: ClaimedParcel,
  column: "fulfilled_quantity" | "delivered_quantity",
): Promise<number> {
  const row = await sql("order_item as item")
    .join("order as o", (on) => on.on("o.id", "item.order_id").andOn("o.version", "item.version"))
    .where({ "item.order_id": order_id })
    .whereIn("item.item_id", line_item_ids)
    .sum({ counted: `item.${column}` })
    .first()
  return Number(row?.counted ?? 0)
}

async function bundle(sql: Knex, parcel: ClaimedParcel, fulfillmentId: string) {
  const items: { id: string; quantity: number }[] = await sql("producer_order_line")
    .where({ producer_order_id: parcel.id })
    .whereRaw("quantity > cancelled_quantity")
    .select({ id: "line_item_id", quantity: sql.raw("quantity - cancelled_quantity") })
  return { order_id: parcel.order_id, reference: Modules.FULFILLMENT, reference_id: fulfillmentId, items }
}
