import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { foldVietnamese } from "@ocop/domain"

/** A maker's code, and the product or draft that it names. */
export interface KnownCode {
  shopId: string
  code: string
  folded: string
  productId: string | null
  draftId: string | null
}

/** What a code names: a product, or the draft of one that nobody has published yet. */
export interface Named {
  productId: string | null
  draftId: string | null
}

/**
 * The codes of these makers ("" for makers that nobody knows). A draft that was published meanwhile is its product; what
 * was thrown away has no code any more.
 */
export async function codesOf(sql: Knex, producerIds: readonly string[]): Promise<KnownCode[]> {
  const { rows } = await sql.raw<{ rows: KnownCode[] }>(CODES, { producerIds: [...producerIds] })
  return rows
}

const CODES = `
  select c.producer_id as "shopId", c.code, c.folded, coalesce(c.product_id, d.product_id) as "productId",
    case when coalesce(c.product_id, d.product_id) is null then d.id end as "draftId"
  from goods_code c
  left join listing_draft d on d.id = c.draft_id and d.deleted_at is null
  where c.producer_id = any(:producerIds) and c.deleted_at is null
    and (c.product_id is not null or d.id is not null)`

/** Lets a code name this product from now on; what it was called by before is forgotten. */
export async function keepCode(sql: Knex, producerId: string, code: string, of: Named): Promise<void> {
  const folded = foldVietnamese(code)
  await sql.transaction(async (trx) => {
    await trx("goods_code")
      .where({ producer_id: producerId })
      .whereNot({ folded })
      .where(of.productId ? { product_id: of.productId } : { draft_id: of.draftId })
      .delete()
    await trx("goods_code")
      .insert({
        id: generateEntityId("", "gcode"),
        producer_id: producerId,
        code,
        folded,
        product_id: of.productId,
        draft_id: of.draftId,
      })
      .onConflict(trx.raw("(producer_id, folded) where deleted_at is null"))
      .merge({ code, product_id: of.productId, draft_id: of.draftId, updated_at: trx.fn.now() })
  })
}
