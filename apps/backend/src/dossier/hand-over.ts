import type { Knex } from "@medusajs/framework/mikro-orm/knex"

/** Dossiers that became another producer's, for the undo. */
export interface HandedOver {
  from: string
  ids: string[]
}

/**
 * Makes dossiers of one producer another's who stands for it: what is under way goes on under the new name, what is over
 * is its past. Of one product only, where one is named.
 */
export async function handOverDossiers(
  sql: Knex,
  { from, to, productId }: { from: string; to: string; productId?: string },
): Promise<HandedOver> {
  const moved: { id: string }[] = await sql("dossier")
    .where({ producer_id: from, ...(productId !== undefined && { product_id: productId }) })
    .update({ producer_id: to, updated_at: sql.fn.now() })
    .returning("id")
  return { from, ids: moved.map(({ id }) => id) }
}

/** Undo of `handOverDossiers`. */
export async function takeBackDossiers(sql: Knex, { from, ids }: HandedOver): Promise<void> {
  if (ids.length > 0) await sql("dossier").whereIn("id", ids).update({ producer_id: from, updated_at: sql.fn.now() })
}
