import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { type MadePack, makePack, unmakePack, variantOf } from "../../../listing/pack-rows"
import type { Publication } from "./accept-review"

interface Undo {
  made: MadePack[]
  /** As they were. */
  changed: { id: string; row: ReturnType<typeof variantOf> }[]
  removed: string[]
}

/**
 * Makes the packs that are new, words those that stay and takes away those that are gone. Price and stock of packs that
 * stay are the shop's, which may have changed them since it sent this.
 */
export const writePacksStep = createStep(
  "write-packs",
  async ({ publication, productId }: { publication: Publication; productId: string }, { container }) => {
    const undo: Undo = { made: [], changed: [], removed: [] }
    try {
      await write(container, publication, productId, undo)
    } catch (error) {
      await revert(container, undo)
      throw error
    }
    return new StepResponse(undo.made.length, undo)
  },
  async (undo, { container }) => {
    if (undo) await revert(container, undo)
  },
)

async function write(
  container: MedusaContainer,
  { content, before, maker }: Publication,
  productId: string,
  undo: Undo,
) {
  const products = container.resolve(Modules.PRODUCT)
  const old = before?.content.packs ?? []
  const gone = old.flatMap(({ variantId }) =>
    variantId && !content.packs.some((pack) => pack.variantId === variantId) ? [variantId] : [],
  )
  if (gone.length > 0) {
    // Softly: orders and reservations still name them.
    await products.softDeleteProductVariants(gone)
    undo.removed.push(...gone)
  }
  for (const [rank, pack] of content.packs.entries()) {
    const known = old.findIndex(({ variantId }) => variantId !== null && variantId === pack.variantId)
    const stood = old[known]
    if (pack.variantId && stood) {
      await products.updateProductVariants(pack.variantId, variantOf(pack, rank))
      undo.changed.push({ id: pack.variantId, row: variantOf(stood, known) })
    } else undo.made.push(await makePack(container, pack, { productId, rank, locationId: maker.stock_location_id }))
  }
}

async function revert(container: MedusaContainer, { made, changed, removed }: Undo): Promise<void> {
  const products = container.resolve(Modules.PRODUCT)
  for (const pack of [...made].reverse()) await unmakePack(container, pack)
  for (const { id, row } of changed) await products.updateProductVariants(id, row)
  if (removed.length > 0) await products.restoreProductVariants(removed)
}
