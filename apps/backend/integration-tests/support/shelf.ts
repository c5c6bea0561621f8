import { createReservationsWorkflow } from "@medusajs/medusa/core-flows"
import type { Shop } from "./shop"

async function levelOf(shop: Shop, variantId: string) {
  const level = await shop
    .db("product_variant_inventory_item as part")
    .join("inventory_level as level", "level.inventory_item_id", "part.inventory_item_id")
    .where({ "part.variant_id": variantId, "part.deleted_at": null, "level.deleted_at": null })
    .first("level.inventory_item_id", "level.location_id", "level.stocked_quantity", "level.reserved_quantity")
  if (!level) throw new Error(`${variantId} has no shelf`)
  return level
}

/** Promises so many of a pack to a buyer, as an order does. */
export async function reserve(shop: Shop, variantId: string, quantity: number): Promise<void> {
  const { inventory_item_id, location_id } = await levelOf(shop, variantId)
  await createReservationsWorkflow(shop.container).run({
    input: { reservations: [{ inventory_item_id, location_id, quantity }] },
  })
}

/** What lies there of a pack, and how much of it is promised. */
export async function fill(shop: Shop, variantId: string): Promise<{ stocked: number; reserved: number }> {
  const { stocked_quantity, reserved_quantity } = await levelOf(shop, variantId)
  return { stocked: Number(stocked_quantity), reserved: Number(reserved_quantity) }
}
