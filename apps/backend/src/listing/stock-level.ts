import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { Refusal } from "../http/problem"

/** `set`: what lies there, reserved packs included. `add`: so many more, or fewer. */
export type StockChange = { set: number } | { add: number }

export interface StockedShelf {
  inventoryItemId: string
  levelId: string
}

/** Seconds that a change of stock waits for orders of the same goods. */
const PATIENCE_SECONDS = 20

/**
 * Changes what is stocked, behind the lock that Medusa's reservations and shipments take too and under the row's own;
 * answers before and after. @throws Refusal not_allowed_now (stock: reserved) for less than what is promised to buyers.
 */
export async function changeStock(
  container: MedusaContainer,
  { inventoryItemId, levelId }: StockedShelf,
  change: StockChange,
): Promise<{ before: number; after: number }> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const locking = container.resolve<ILockingModule>(Modules.LOCKING)
  const write = () => sql.transaction((trx) => writeStock(trx, levelId, change))
  return locking.execute([inventoryItemId], write, { timeout: PATIENCE_SECONDS })
}

async function writeStock(trx: Knex.Transaction, id: string, change: StockChange) {
  const level = await trx("inventory_level").where({ id, deleted_at: null }).forUpdate().first()
  if (!level) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such stock")
  const before = Number(level.stocked_quantity)
  const reserved = Number(level.reserved_quantity)
  const after = "set" in change ? change.set : before + change.add
  if (after < reserved)
    throw new Refusal("not_allowed_now", `${reserved} are promised to buyers`, { stock: `reserved_${reserved}` })
  await trx("inventory_level")
    .where({ id })
    .update({
      stocked_quantity: after,
      raw_stocked_quantity: JSON.stringify({ value: String(after), precision: 20 }),
      updated_at: trx.fn.now(),
    })
  return { before, after }
}
