import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { catalogContext } from "../catalog/context"
import { productDocuments } from "./documents"
import { PRODUCT_INDEX } from "./product-fields"

const BATCH = 200

/** Writes what these products are now into the index, and takes out those that are not public. Safe to repeat. */
export async function reindexProducts(container: MedusaContainer, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const search = container.resolve(Modules.SEARCH)
  const context = await catalogContext(container)
  const all = [...new Set(ids)]
  for (let start = 0; start < all.length; start += BATCH) {
    const batch = all.slice(start, start + BATCH)
    const documents = await productDocuments(context, batch)
    const known = new Set(documents.map(({ id }) => id))
    const gone = batch.filter((id) => !known.has(id))
    await search.upsertDocuments({ index: PRODUCT_INDEX, documents })
    if (gone.length > 0) await search.deleteDocuments({ index: PRODUCT_INDEX, filters: { id: gone } })
  }
}
