import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/**
 * Forgets who reported a misuse, their words and photographs, of reports that were decided before a moment. What was
 * decided and its public outcome stay. Files first: a job cut short begins again. Safe to repeat.
 */
export async function forgetMarkReports(container: MedusaContainer, sql: Knex, before: Date, now: Date): Promise<void> {
  const reports: string[] = await sql("mark_report")
    .where("handled_at", "<", before)
    .whereNull("forgotten_at")
    .whereNull("deleted_at")
    .pluck("id")
  if (reports.length === 0) return
  const files: string[] = await sql("mark_report_photo").whereIn("mark_report_id", reports).pluck("file_id")
  if (files.length > 0) await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(files)
  await sql.transaction(async (trx) => {
    await trx("mark_report_photo").whereIn("mark_report_id", reports).delete()
    await trx("mark_report")
      .whereIn("id", reports)
      .update({ reporter_contact: null, text: "", forgotten_at: now, updated_at: trx.fn.now() })
  })
}
