import type { IInventoryService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ParcelRefundRow } from "../../../modules/marketplace/parcel-refunds"

/** What is reserved for a declined line, and what still has to be: of a set, each of its parts. */
const RESERVED = `
  select r.id, cast(r.quantity as float8) as reserved,
    (line.quantity - line.cancelled_quantity) * part.required_quantity as wanted
  from parcel_refund_line back
  join producer_order_line line on line.id = back.producer_order_line_id
  join product_variant_inventory_item part on part.variant_id = line.variant_id and part.deleted_at is null
  join reservation_item r on r.line_item_id = line.line_item_id and r.inventory_item_id = part.inventory_item_id
    and r.deleted_at is null
  where back.parcel_refund_id = ?`

/** Declined goods may be sold again. From the rows alone, so that it can be repeated; other parts free nothing. */
export const freeDeclinedGoodsStep = createStep(
  "free-declined-goods",
  async (refund: ParcelRefundRow, { container }) => {
    if (refund.kind !== "declined") return new StepResponse(undefined)
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: { id: string; reserved: number; wanted: number }[] }>(RESERVED, [refund.id])
    const inventory = container.resolve<IInventoryService>(Modules.INVENTORY)
    const gone = rows.filter(({ wanted }) => wanted === 0).map(({ id }) => id)
    const fewer = rows.filter(({ reserved, wanted }) => wanted > 0 && wanted < reserved)
    if (gone.length > 0) await inventory.deleteReservationItems(gone)
    if (fewer.length > 0)
      await inventory.updateReservationItems(fewer.map(({ id, wanted }) => ({ id, quantity: wanted })))
    return new StepResponse(undefined)
  },
)
