import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ListingContent } from "@ocop/contract"
import { foldVietnamese } from "@ocop/domain"
import { Refusal } from "../http/problem"
import { nothingThere } from "../http/producer-actor"
import type { StandingListing } from "./read-contents"

interface Sent {
  shopId: string
  productId: string | null
  content: ListingContent
}

/**
 * That a listing names photographs of its own shop, packs of its own product, and no name or barcode that is taken.
 * @throws NOT_FOUND for what is not theirs, the same as for what is not there; Refusal invalid_fields for what is taken.
 */
export async function requireOwnThings(sql: Knex, sent: Sent, before: StandingListing | null): Promise<void> {
  const packs = new Set(before?.packs.map(({ variantId }) => variantId))
  if (sent.content.packs.some(({ variantId }) => variantId !== null && !packs.has(variantId))) throw nothingThere()
  await requireOwnPhotos(sql, sent.shopId, [...sent.content.photos, ...sent.content.labelPhotos])
  const [isNameTaken, barcode] = await Promise.all([nameIsTaken(sql, sent), takenBarcode(sql, sent.content)])
  const fields = { ...(isNameTaken && { name: "taken" }), ...(barcode !== null && { [barcode]: "taken" }) }
  if (Object.keys(fields).length > 0) throw new Refusal("invalid_fields", "This is taken already", fields)
}

/** @throws NOT_FOUND unless all of these photographs are the shop's. */
export async function requireOwnPhotos(sql: Knex, shopId: string, ids: readonly string[]): Promise<void> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return
  const own: string[] = await sql("listing_photo")
    .where({ producer_id: shopId, deleted_at: null })
    .whereIn("id", wanted)
    .pluck("id")
  if (own.length < wanted.length) throw nothingThere()
}

/** A shop has one product of a name. */
async function nameIsTaken(sql: Knex, { shopId, productId, content }: Sent): Promise<boolean> {
  const other = await sql("listing")
    .where({ producer_id: shopId, folded: foldVietnamese(content.name), deleted_at: null })
    .andWhereNot("product_id", productId ?? "")
    .first("id")
  return other !== undefined
}

/** A barcode names one pack of one maker; answers the path of the first that stands on another pack, or null. */
async function takenBarcode(sql: Knex, { packs }: ListingContent): Promise<string | null> {
  const named = packs.flatMap(({ barcode, variantId }, index) => (barcode ? [{ barcode, variantId, index }] : []))
  const twice = named.find(({ barcode }, at) => named.findIndex((other) => other.barcode === barcode) < at)
  if (twice) return `packs.${twice.index}.barcode`
  if (named.length === 0) return null
  const known: { id: string; barcode: string }[] = await sql("product_variant")
    .whereIn(
      "barcode",
      named.map(({ barcode }) => barcode),
    )
    .whereNull("deleted_at")
    .select("id", "barcode")
  const taken = named.find(({ barcode, variantId }) =>
    known.some((row) => row.barcode === barcode && row.id !== variantId),
  )
  return taken ? `packs.${taken.index}.barcode` : null
}
