import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, MedusaService } from "@medusajs/framework/utils"
import type { DraftContent, ListingContent } from "@ocop/contract"
import * as drafts from "./drafts"
import Listing from "./models/listing"
import ListingDraft from "./models/listing-draft"
import ListingPhoto from "./models/listing-photo"
import ListingReview from "./models/listing-review"
import * as photos from "./photos"
import * as reviews from "./reviews"

type Dependencies = { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }

export type ListingRow = InferTypeOf<typeof Listing>
export type ListingFacts = Omit<ListingRow, "id" | "created_at" | "updated_at" | "deleted_at">
/** A maker's own words about a product; null takes them away. */
export interface Words {
  description_vi: string | null
  description_en: string | null
  description_sample: boolean
}

/** What the market knows of a product beyond Medusa's own: maker, group, place, words and label. */
export default class ListingService extends MedusaService({ Listing, ListingDraft, ListingReview, ListingPhoto }) {
  private readonly sql: Knex

  constructor(dependencies: Dependencies) {
    super(dependencies)
    this.sql = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
  }

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

  /** The shop's open draft of a product, made where there is none; null is a product that does not exist yet. */
  openDraft(writer: drafts.Writer, productId: string | null, content: DraftContent): Promise<drafts.DraftRow> {
    return drafts.openDraft(this.sql, writer, productId, content)
  }

  /** Saves what was typed. @throws NOT_FOUND; Refusal not_allowed_now where another device saved since `version`. */
  saveDraft(
    writer: drafts.Writer,
    draft: { id: string; version: number; content: DraftContent },
  ): Promise<drafts.DraftRow> {
    return drafts.saveDraft(this.sql, writer, draft)
  }

  /** Throws a draft away, and takes back what waits of it. @throws NOT_FOUND. */
  dropDraft(writer: drafts.Writer, id: string): Promise<void> {
    return drafts.dropDraft(this.sql, writer, id)
  }

  /** Takes back what waits for the operator. @throws NOT_FOUND, CONFLICT once it is decided. */
  withdraw(writer: drafts.Writer, id: string): Promise<void> {
    return reviews.withdraw(this.sql, writer, id)
  }

  /** Decides on what was sent, once. @throws NOT_FOUND; CONFLICT for the second of two, and for a version sent over. */
  decide(decision: reviews.Decision): Promise<reviews.ReviewRow> {
    return reviews.decide(this.sql, decision)
  }

  /** Undo of accepting. */
  undecide(id: string, content: ListingContent): Promise<void> {
    return reviews.undecide(this.sql, id, content)
  }

  /** Ends an accepted review: the product that it became, and its draft is closed. `at` is business time. */
  settle(review: reviews.ReviewRow, productId: string, at: Date): Promise<void> {
    return reviews.settle(this.sql, review, productId, at)
  }

  /** The photograph that a shop sent before with these bytes, or null. */
  photoOf(producerId: string, sha256: string): Promise<photos.PhotoRow | null> {
    return photos.photoOf(this.sql, producerId, sha256)
  }

  /** Refuses one photograph more than a shop may keep. @throws Refusal not_allowed_now. */
  requireRoom(producerId: string, room: photos.PhotoRoom): Promise<void> {
    return photos.requireRoom(this.sql, producerId, room)
  }

  /** A photograph was sent again at this moment (business time). */
  async touchPhoto(id: string, at: Date): Promise<void> {
    await photos.touchPhoto(this.sql, id, at)
  }

  /** Writes a remade photograph down, once per shop and picture. @throws Refusal not_allowed_now without room. */
  keepPhoto(photo: photos.NewPhoto, room: photos.PhotoRoom): Promise<{ row: photos.PhotoRow; isNew: boolean }> {
    return photos.keepPhoto(this.sql, photo, room)
  }

  /** Shoppers see these photographs from now on, and no longer those; answers how each stood before. */
  showPhotos(change: { show: string[]; hide: string[]; at: Date }): Promise<{ id: string; shown_at: Date | null }[]> {
    return photos.showPhotos(this.sql, change)
  }
}
