import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"

export interface PhotoRow {
  id: string
  producer_id: string
  sha256: string
  width: number
  height: number
  /** Ids in the File Module by name: {"320.avif": "…"}. */
  files: Record<string, string>
  shown_at: Date | null
}

export type NewPhoto = Pick<PhotoRow, "producer_id" | "sha256" | "width" | "height" | "files"> & {
  taken_in_at: Date
  taken_in_by: string
}

/** The photograph that a shop sent before with the same bytes, or null. */
export const photoOf = async (sql: Knex, producerId: string, sha256: string): Promise<PhotoRow | null> =>
  (await sql<PhotoRow>("listing_photo").where({ producer_id: producerId, sha256, deleted_at: null }).first()) ?? null

/** Writes a photograph down; sent twice at once, both are told the one that stands. */
export async function keepPhoto(sql: Knex, photo: NewPhoto): Promise<{ row: PhotoRow; isNew: boolean }> {
  const [made]: PhotoRow[] = await sql("listing_photo")
    .insert({ ...photo, files: JSON.stringify(photo.files), id: generateEntityId("", "lphoto") })
    .onConflict(sql.raw("(producer_id, sha256) where deleted_at is null"))
    .ignore()
    .returning("*")
  if (made) return { row: made, isNew: true }
  const known = await photoOf(sql, photo.producer_id, photo.sha256)
  if (!known) throw new Error("A photograph vanished while it was written down")
  return { row: known, isNew: false }
}

/** Those of these photographs that are the shop's, in no order. */
export const photosOf = (sql: Knex, producerId: string, ids: string[]): Promise<PhotoRow[]> =>
  sql<PhotoRow>("listing_photo").where({ producer_id: producerId, deleted_at: null }).whereIn("id", ids)

/** From now on shoppers see these and no longer those; answers what each was before, which undoes it. */
export async function showPhotos(
  sql: Knex,
  { show, hide, at }: { show: string[]; hide: string[]; at: Date },
): Promise<{ id: string; shown_at: Date | null }[]> {
  const gone = hide.filter((id) => !show.includes(id))
  const before = await sql("listing_photo")
    .whereIn("id", [...show, ...gone])
    .select("id", "shown_at")
  await sql("listing_photo").whereIn("id", show).whereNull("shown_at").update({ shown_at: at })
  await sql("listing_photo").whereIn("id", gone).update({ shown_at: null })
  return before
}
