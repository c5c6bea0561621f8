import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { IN_USE } from "../modules/listing/photos"

const DAY_MS = 24 * 3_600_000
const BATCH = 100

/** Drafts that nobody touched, and those of shops that are gone; what waits for the operator waits. */
const OLD_DRAFTS = `
  update listing_draft d set deleted_at = :now
  where d.closed_at is null and d.deleted_at is null
    and (d.saved_at < :before or exists (select from producer p where p.id = d.producer_id and p.deleted_at is not null))
    and not exists (select from listing_review r where r.draft_id = d.id and r.state = 'waiting' and r.deleted_at is null)`

/** A list that nobody took is left; of one that is over its rows go, and how many they were stays. */
const OLD_LISTS = `
  update import_run set state = 'cancelled', ended_at = :now, updated_at = now()
  where state = 'read' and read_at < :before and deleted_at is null`
const OLD_ROWS = `
  delete from import_item i using import_run r
  where r.id = i.import_run_id and r.state in ('done', 'cancelled')
    and (r.ended_at < :before or r.read_at < :before and r.ended_at = :now)`

const LOOSE_PHOTOS = `
  select ph.id, ph.files from listing_photo ph
  where ph.shown_at is null and ph.deleted_at is null and ph.taken_in_at < :before and not (${IN_USE})
  order by ph.taken_in_at limit ${BATCH} for update of ph skip locked`

/**
 * Clears what shops left lying, after the days that the settings give, by the business clock: drafts, the rows of lists
 * that are over, and photographs that nothing shows, drafts or asks to show, with their files. Safe to repeat.
 */
export async function forgetLeft(container: MedusaContainer): Promise<void> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ keeping }, now] = await Promise.all([container.resolve("setting").get(), container.resolve("clock").now()])
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS)
  await sql.raw(OLD_DRAFTS, { now, before: before(keeping.draftDays) })
  await sql.raw(OLD_LISTS, { now, before: before(keeping.importDays) })
  await sql.raw(OLD_ROWS, { now, before: before(keeping.importDays) })
  while ((await forgetPhotos(container, sql, before(keeping.loosePhotoDays))) === BATCH);
}

/** Files first, while their rows are held: a job cut short begins again. Answers how many went. */
function forgetPhotos(container: MedusaContainer, sql: Knex, before: Date): Promise<number> {
  return sql.transaction(async (trx) => {
    const { rows } = await trx.raw<{ rows: { id: string; files: Record<string, string> }[] }>(LOOSE_PHOTOS, { before })
    const files = rows.flatMap((row) => Object.values(row.files))
    if (files.length > 0) await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(files)
    await trx("listing_photo")
      .whereIn(
        "id",
        rows.map(({ id }) => id),
      )
      .delete()
    return rows.length
  })
}
