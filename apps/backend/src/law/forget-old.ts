import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { RETENTION_DAYS } from "@ocop/domain"
import { forgetMarkReports } from "../certification/forget-reports"

const DAY_MS = 24 * 3600 * 1000

/** What a basket holds of a person; an order that it became has its own copy. */
const BASKET_PEOPLE = `
  with old as (
    select id, shipping_address_id, billing_address_id from cart where updated_at < :before
  ), emptied as (
    update cart set email = null, metadata = null
    where id in (select id from old) and (email is not null or metadata is not null)
  )
  delete from cart_address where id in (
    select shipping_address_id from old union select billing_address_id from old)`

/** Reports that were closed before, of which anything is left to forget. */
const SETTLED_REPORTS = `
  select report.id from problem_report report
  where report.state = 'closed' and report.text <> ''
    and (select max(answer.answered_at) from report_answer answer where answer.problem_report_id = report.id) < :before`

/**
 * Forgets what the privacy page says is not kept any longer: baskets that nobody touched, settled reports, and who reported a mark. Safe to
 * repeat. Sessions, codes and messages are forgotten by jobs of their own.
 */
export async function forgetOld(container: MedusaContainer): Promise<void> {
  const sql = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const now = await container.resolve("clock").now()
  const before = (what: keyof typeof RETENTION_DAYS) => new Date(now.getTime() - RETENTION_DAYS[what] * DAY_MS)
  await sql.raw(BASKET_PEOPLE, { before: before("basket") })
  await forgetReports(container, sql, before("problemReport"))
  await forgetReturns(container, sql, before("problemReport"))
  await forgetMarkReports(container, sql, before("markReport"), now)
}

/** Kind, dates and state stay for the operator's figures; words and photographs go. Files first: a job cut short begins again. */
async function forgetReports(container: MedusaContainer, sql: Knex, before: Date): Promise<void> {
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(SETTLED_REPORTS, { before })
  const reports = rows.map(({ id }) => id)
  if (reports.length === 0) return
  const photos: { file_id: string }[] = await sql("report_photo")
    .whereIn("problem_report_id", reports)
    .select("file_id")
  if (photos.length > 0)
    await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(photos.map(({ file_id }) => file_id))
  await sql.transaction(async (trx) => {
    await trx("report_photo").whereIn("problem_report_id", reports).delete()
    await trx("report_answer").whereIn("problem_report_id", reports).update({ text: "" })
    await trx("problem_report").whereIn("id", reports).update({ text: "" })
  })
}

/** Return cases that ended before, of which anything is left to forget. */
const ENDED_CASES = `
  select rc.id from return_case rc
  where not rc.holds_payout and rc.text <> ''
    and (select max(e.at) from return_case_event e where e.return_case_id = rc.id) < :before`

/** Sums, goods and outcomes stay for the books; words and photographs go. Files first: a job cut short begins again. */
async function forgetReturns(container: MedusaContainer, sql: Knex, before: Date): Promise<void> {
  const { rows } = await sql.raw<{ rows: { id: string }[] }>(ENDED_CASES, { before })
  const cases = rows.map(({ id }) => id)
  if (cases.length === 0) return
  const photos: { file_id: string }[] = await sql("return_case_photo")
    .whereIn("return_case_id", cases)
    .select("file_id")
  if (photos.length > 0)
    await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(photos.map(({ file_id }) => file_id))
  await sql.transaction(async (trx) => {
    await trx("return_case_photo").whereIn("return_case_id", cases).delete()
    await trx("return_case_event").whereIn("return_case_id", cases).whereNotNull("text").update({ text: null })
    await trx("return_case").whereIn("id", cases).update({ text: "", answer_text: null })
  })
}
