import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ShopHome } from "@ocop/contract"

/** Dossiers of a producer that an officer gave back to be completed, the longest waiting first. One statement. */
export async function homeDossiers(sql: Knex, producerId: string): Promise<ShopHome["dossiers"]> {
  return sql("dossier as d")
    .join("product as p", "p.id", "d.product_id")
    .where({ "d.producer_id": producerId, "d.deleted_at": null })
    .whereIn("d.state", ["returned", "more_wanted"])
    .orderBy(["d.updated_at", "d.id"])
    .select("d.id", "p.title as productName", "d.state")
}
