import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DraftContent, ListingDraft } from "@ocop/contract"
import { nothingThere, type ShopActor } from "../http/producer-actor"
import { LISTING } from "../modules/listing"
import type ListingService from "../modules/listing/service"
import { readListing } from "./read-contents"
import { readDrafts } from "./read-shop-goods"
import { requireOwnPhotos } from "./require-own-things"

/** Drafts of new goods that a shop may leave lying. */
const MOST_DRAFTS = 500

/**
 * The draft that a shop's people write in: the one that is open, else a new one that begins with what stands.
 * @throws NOT_FOUND for a product that is neither theirs nor free to be claimed, and for photographs of others.
 */
export async function openShopDraft(
  container: MedusaContainer,
  { shopId, actor }: ShopActor,
  productId: string | null,
  typed: DraftContent = {},
): Promise<ListingDraft> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const clock = container.resolve("clock")
  await requireOwnPhotos(sql, shopId, [...(typed.photos ?? []), ...(typed.labelPhotos ?? [])])
  const begun = productId ? await standing(sql, shopId, productId) : await withinLimit(sql, shopId)
  const { id } = await container
    .resolve<ListingService>(LISTING)
    .openDraft({ producerId: shopId, actor, at: await clock.now() }, productId, { ...begun, ...typed })
  const [draft] = await readDrafts(sql, shopId, await clock.today(), id)
  if (!draft) throw nothingThere()
  return draft
}

/** What is written today of one's own product, or of one that nobody sells yet; stock is counted anew on purpose only. */
async function standing(sql: Knex, shopId: string, productId: string): Promise<DraftContent> {
  const listing = await readListing(sql, productId)
  if (listing?.kind !== "goods") throw nothingThere()
  const { content, producerId, packs } = listing
  if (producerId === shopId) return { ...content, packs: content.packs.map((pack) => ({ ...pack, stock: null })) }
  const holder = producerId
    ? await sql("producer").where({ id: producerId }).first<{ status: string } | undefined>("status")
    : null
  if (packs.length > 0 || (holder && holder.status !== "recorded")) throw nothingThere()
  return { ...content, photos: [], labelPhotos: [] }
}

async function withinLimit(sql: Knex, shopId: string): Promise<DraftContent> {
  const row = await sql("listing_draft")
    .where({ producer_id: shopId, product_id: null, closed_at: null, deleted_at: null })
    .count<{ count: string }[]>("id as count")
  if (Number(row[0]?.count ?? 0) >= MOST_DRAFTS) throw nothingThere()
  return {}
}
