import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Seconds that a change of a product's prices waits for another one of the same product. */
const PATIENCE_SECONDS = 20

/**
 * Does something to the prices of one product, one after the other, in every process: what is read inside is still so when
 * it is written. Nothing of the database is held meanwhile: Medusa's pricing takes connections of its own, and as many
 * changes at once as the pool has connections would wait for each other.
 */
export const withPricesOf = <Result>(
  container: MedusaContainer,
  productId: string,
  job: () => Promise<Result>,
): Promise<Result> =>
  container
    .resolve<ILockingModule>(Modules.LOCKING)
    .execute([`prices:${productId}`], job, { timeout: PATIENCE_SECONDS })
