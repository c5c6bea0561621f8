import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Holds what the market knows of a product until the transaction ends; nothing where it is not listed. */
export const lockListing = (trx: Knex.Transaction, productId: string): Promise<unknown> =>
  trx("listing").where({ product_id: productId, deleted_at: null }).forUpdate().first("id")
