import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId } from "@medusajs/framework/utils"
import { Refusal } from "../../http/problem"

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
  bytes: number
  taken_in_at: Date
  taken_in_by: string
}

/** The photograph that a shop sent before with the same bytes, or null. */
export const photoOf = async (sql: Knex, producerId: string, sha256: string): Promise<PhotoRow | null> =>
  (await sql<PhotoRow>("listing_photo").where({ producer_id: producerId, sha256, deleted_at: null }).first()) ?? null

/** It was sent again: what nobody shows yet is kept as if it were new. */
export const touchPhoto = (sql: Knex, id: string, at: Date): Promise<unknown> =>
  sql("listing_photo").where({ id, deleted_at: null }).update({ taken_in_at: at })

/** Of the listing_photo `ph`: something of its shop shows it, writes about it, or asks the operator to. */
export const IN_USE = `ph.shown_at is not null
  or exists (select from listing l where l.producer_id = ph.producer_id and l.deleted_at is null
    and (jsonb_exists(l.photos, ph.id) or jsonb_exists(l.label_photos, ph.id)))
  or exists (select from listing_draft d where d.producer_id = ph.producer_id and d.closed_at is null and d.deleted_at is null
    and (jsonb_exists(d.content->'photos', ph.id) or jsonb_exists(d.content->'labelPhotos', ph.id)))
  or exists (select from listing_review r where r.producer_id = ph.producer_id and r.state in ('waiting', 'accepted')
    and r.deleted_at is null and (jsonb_exists(r.content->'photos', ph.id) or jsonb_exists(r.content->'labelPhotos', ph.id)))`

/** How much one shop may keep. */
export interface PhotoRoom {
  loosePhotos: number
  photoMegabytes: number
}

/**
 * Refuses one photograph more than a shop may keep. In a transaction, whoever asks for the same shop waits until it ends.
 * @throws Refusal not_allowed_now (photo: too_many_photos, too_much_kept).
 */
export async function requireRoom(sql: Knex, producerId: string, room: PhotoRoom): Promise<void> {
  if (sql.isTransaction) await sql.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`photos:${producerId}`])
  const { rows } = await sql.raw<{ rows: { loose: number; bytes: string }[] }>(
    `select cast(count(*) filter (where not (${IN_USE})) as int) as loose, coalesce(sum(ph.bytes), 0) as bytes
     from listing_photo ph where ph.producer_id = ? and ph.deleted_at is null`,
    [producerId],
  )
  const full = (code: string) => new Refusal("not_allowed_now", "This shop keeps enough photographs", { photo: code })
  if ((rows[0]?.loose ?? 0) >= room.loosePhotos) throw full("too_many_photos")
  if (Number(rows[0]?.bytes ?? 0) >= room.photoMegabytes * 1_000_000) throw full("too_much_kept")
}

/** Writes a photograph down where there is room; sent twice at once, both are told the one that stands. */
export async function keepPhoto(
  sql: Knex,
  photo: NewPhoto,
  room: PhotoRoom,
): Promise<{ row: PhotoRow; isNew: boolean }> {
  return sql.transaction(async (trx) => {
    await requireRoom(trx, photo.producer_id, room)
    return keep(trx, photo)
  })
}

async function keep(sql: Knex, photo: NewPhoto): Promise<{ row: PhotoRow; isNew: boolean }> {
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
