import { container } from "@medusajs/framework"
import { defineSearchIndex } from "@medusajs/framework/utils"
import { IDENTIFIER as MEILISEARCH } from "@ocop/search-meilisearch"
import { type CatalogContext, catalogContext } from "../catalog/context"
import { rowsOf } from "../catalog/query"
import { productDocuments } from "./documents"
import { BY_RANK, DOCUMENTS_VERSION, PRODUCT_INDEX, productFields } from "./product-fields"

const BATCH = 200

/**
 * The index of products. Filled at the first start and on request; kept true afterwards by the outbox
 * (`src/outbox/consumers/search-index.ts`), not by Medusa's events, which do not tell of prices and certificates.
 */
export default defineSearchIndex({
  name: PRODUCT_INDEX,
  entity: "product",
  fields: productFields,
  settings: {
    provider_options: {
      documents: { version: DOCUMENTS_VERSION },
      [MEILISEARCH]: { ranking: Object.entries(BY_RANK).map(([field, way]) => `${field}:${way.toLowerCase()}`) },
    },
  },
  async *seed({ filters, last_key, catchup }) {
    const context = await catalogContext(container)
    let after = last_key ?? ""
    while (true) {
      const ids = catchup
        ? await changedIds(context, after, catchup.since)
        : await idsAfter(context, after, filters?.id)
      const last = ids.at(-1)
      if (last === undefined) return
      const documents = await productDocuments(context, ids)
      const known = new Set(documents.map(({ id }) => id))
      const gone = ids.filter((id) => !known.has(id))
      if (documents.length > 0) yield [{ action: "upsert", documents }]
      if (gone.length > 0) yield [{ action: "delete", filters: { id: gone } }]
      after = last
    }
  },
})

async function idsAfter(context: CatalogContext, after: string, wanted: unknown): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    context,
    `select product_id as id from listing
    where deleted_at is null and product_id > :after and (cast(:wanted as text[]) is null or product_id = any(:wanted))
    order by product_id limit ${BATCH}`,
    { after, wanted: wanted === undefined ? null : [wanted].flat().map(String) },
  )
  return rows.map(({ id }) => id)
}

/** Products of which anything the document tells has changed since a moment, deleted ones included. */
async function changedIds(context: CatalogContext, after: string, since: Date): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    context,
    `select l.product_id as id
    from listing l
    join product p on p.id = l.product_id
    left join producer pr on pr.id = l.producer_id
    where l.product_id > :after and (
      greatest(l.updated_at, p.updated_at, pr.updated_at) >= cast(:since as timestamptz)
      or exists (select 1 from certificate c where c.product_id = p.id and c.updated_at >= cast(:since as timestamptz))
      or exists (
        select 1 from product_variant v
        left join product_variant_price_set priced on priced.variant_id = v.id
        left join price on price.price_set_id = priced.price_set_id
        left join product_variant_inventory_item part on part.variant_id = v.id
        left join inventory_level level on level.inventory_item_id = part.inventory_item_id
        where v.product_id = p.id
          and greatest(v.updated_at, price.updated_at, level.updated_at) >= cast(:since as timestamptz)))
    order by l.product_id limit ${BATCH}`,
    { after, since: since.toISOString() },
  )
  return rows.map(({ id }) => id)
}
