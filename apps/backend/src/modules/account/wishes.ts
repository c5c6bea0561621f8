import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

const MOST = 500

export async function wishesOf(sql: Knex, customerId: string): Promise<string[]> {
  const rows: { product_id: string }[] = await sql("wish")
    .where({ customer_id: customerId, deleted_at: null })
    .orderBy([
      { column: "wished_at", order: "desc" },
      { column: "id", order: "desc" },
    ])
    .limit(MOST)
    .select("product_id")
  return rows.map(({ product_id }) => product_id)
}

export async function addWishes(sql: Knex, customerId: string, productIds: readonly string[], at: Date): Promise<void> {
  if (productIds.length === 0) return
  await sql.transaction(async (trx) => {
    const rows = [...new Set(productIds)].map((product_id) => ({
      id: generateEntityId("", "wish"),
      customer_id: customerId,
      product_id,
      wished_at: at,
    }))
    await trx("wish").insert(rows).onConflict(trx.raw("(customer_id, product_id) where deleted_at is null")).ignore()
    const beyond = trx("wish").where({ customer_id: customerId }).orderBy("wished_at", "desc").offset(MOST).select("id")
    await trx("wish").whereIn("id", beyond).delete()
  })
}

export async function removeWish(sql: Knex, customerId: string, productId: string): Promise<void> {
  await sql("wish").where({ customer_id: customerId, product_id: productId }).delete()
}
