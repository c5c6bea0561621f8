import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { DraftContent, ListingDraft } from "@ocop/contract"
import { nothingThere, type ShopActor } from "../http/producer-actor"
import { openDraft, requireFewDrafts } from "../modules/listing/drafts"
import { readListing } from "./read-contents"
import { readDrafts } from "./read-shop-goods"
import { requireOwnPhotos } from "./require-own-things"

/**
 * The draft that a shop's people write in: the one that is open, else a new one that begins with what stands.
 * @throws NOT_FOUND for a product that is neither theirs nor free to be claimed, and for photographs of others; Refusal
 * not_allowed_now (draft: too_many_drafts) with as many new ones as a shop may leave lying.
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
  const begun = productId ? await standing(sql, shopId, productId) : {}
  const { keeping } = await container.resolve("setting").get()
  const writer = { producerId: shopId, actor, at: await clock.now() }
  const { id } = await sql.transaction(async (trx) => {
    if (!productId) await requireFewDrafts(trx, shopId, keeping.drafts)
    return openDraft(trx, writer, productId, { ...begun, ...typed })
  })
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
