import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Whose product it is, for the log; null where nobody knows its maker. */
export async function producerOf(sql: Knex, productId: string): Promise<string | null> {
  const listing = await sql("listing").where({ product_id: productId, deleted_at: null }).first("producer_id")
  return listing?.producer_id ?? null
}
