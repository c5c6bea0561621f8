import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaError, MedusaService } from "@medusajs/framework/utils"
import Listing from "./models/listing"

export type ListingRow = InferTypeOf<typeof Listing>
export type ListingFacts = Omit<ListingRow, "id" | "created_at" | "updated_at" | "deleted_at">
/** A maker's own words about a product; null takes them away. */
export interface Words {
  description_vi: string | null
  description_en: string | null
  description_sample: boolean
}

/** What the market knows of a product beyond Medusa's own: maker, group, place, words and label. */
export default class ListingService extends MedusaService({ Listing }) {
  /** Lists a product. @throws NOT_ALLOWED when it is listed already. */
  async enlist(facts: ListingFacts): Promise<ListingRow> {
    const [known] = await this.listListings({ product_id: facts.product_id })
    if (known) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Product ${facts.product_id} is listed already`)
    return this.createListings(facts)
  }

  /** Undo of `enlist`. */
  async delist(id: string): Promise<void> {
    await this.deleteListings(id)
  }

  /** Replaces the words about a product; answers those before, which undo it. @throws NOT_FOUND when it is not listed. */
  async describe(productId: string, words: Words): Promise<{ id: string; before: Words }> {
    const [listing] = await this.listListings({ product_id: productId })
    if (!listing) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Product ${productId} is not listed`)
    const { id, description_vi, description_en, description_sample } = listing
    await this.updateListings({ id, ...words })
    return { id, before: { description_vi, description_en, description_sample } }
  }

  /** Undo of `describe`. */
  async restoreWords(id: string, before: Words): Promise<void> {
    await this.updateListings({ id, ...before })
  }
}
