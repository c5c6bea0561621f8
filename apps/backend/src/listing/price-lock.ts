import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Does something to the prices of one product, one after the other, in every process: what is read inside is still so when
 * it is written. The lock is the database's, since Medusa's pricing writes in transactions of its own.
 */
export const withPricesOf = <Result>(
  container: MedusaContainer,
  productId: string,
  job: () => Promise<Result>,
): Promise<Result> =>
  container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`prices:${productId}`])
    return job()
  })
