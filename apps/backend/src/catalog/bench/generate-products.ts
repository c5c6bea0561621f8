import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { type GeneratedGoods, generatedGoods, type Maker } from "./generated-goods"
import { INSERTS } from "./inserts"

const BATCH = 2000

/**
 * Puts `count` made-up products on sale in the shops there are, for measuring. Plain inserts without triggers, so
 * that the outbox is not flooded: rebuild the search index afterwards. Repeating it changes nothing.
 * @throws Error when no shop exists yet.
 */
export async function generateProducts(sql: Knex, count: number): Promise<void> {
  const { rows: makers } = await sql.raw<{ rows: Maker[] }>(MAKERS)
  const [first] = makers
  if (!first) throw new Error("There is no shop to put products into: seed the database first")
  await sql.transaction(async (transaction) => {
    await transaction.raw("set local session_replication_role = replica")
    for (let start = 0; start < count; start += BATCH) {
      const goods: GeneratedGoods[] = []
      for (let number = start + 1; number <= Math.min(start + BATCH, count); number++) {
        goods.push(generatedGoods(number, makers[number % makers.length] ?? first))
      }
      for (const insert of INSERTS) await transaction.raw(insert, { goods: JSON.stringify(goods) })
    }
  })
  for (const table of ["product", "listing", "product_variant", "price", "inventory_level", "certificate"]) {
    await sql.raw("analyze ??", [table])
  }
}

/** Every selling producer with some communes of its province, in a fixed order. */
const MAKERS = `
  select pr.id as "producerId", pr.stock_location_id as "locationId", pr.shipping_profile_id as "profileId",
    pr.province_code as "provinceCode", commune.code as "communeCode", commune.name as "communeName"
  from producer pr
  join lateral (
    select code, name from commune where province_code = pr.province_code order by md5(code || pr.id) limit 20
  ) commune on true
  where pr.status = 'approved' and pr.stock_location_id is not null and pr.deleted_at is null
  order by md5(commune.code || pr.id)`
