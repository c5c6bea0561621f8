import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import type { ReportProblem } from "@ocop/contract"

export interface ReportDraft extends ReportProblem {
  orderId: string
  producerOrderId: string
  /** Business time. */
  at: Date
  /** Files of the file module, in the order in which they were sent. */
  fileIds: string[]
}

export interface AnswerDraft {
  reportId: string
  text: string
  closes: boolean
  /** User of the Admin. */
  by: string
  at: Date
}

/** Reports of one parcel that are not closed; more of them help nobody. */
const MOST_UNCLOSED = 8

/** Writes a report down with its photographs. `made` is false when the same was told before and still waits. */
export async function report(sql: Knex, draft: ReportDraft): Promise<{ id: string; made: boolean }> {
  return sql.transaction(async (trx) => {
    // Two presses at once wait for each other here, parcel by parcel.
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`reports:${draft.producerOrderId}`])
    const unclosed: { id: string; kind: string; text: string; state: string }[] = await trx("problem_report")
      .where({ producer_order_id: draft.producerOrderId, deleted_at: null })
      .whereNot({ state: "closed" })
      .select("id", "kind", "text", "state")
    const same = unclosed.find(
      ({ kind, text, state }) => state === "open" && kind === draft.kind && text === draft.text,
    )
    if (same) return { id: same.id, made: false }
    if (unclosed.length >= MOST_UNCLOSED)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This parcel has enough open reports", "not_allowed_now")
    const id = generateEntityId("", "report")
    await trx("problem_report").insert({
      id,
      order_id: draft.orderId,
      producer_order_id: draft.producerOrderId,
      kind: draft.kind,
      text: draft.text,
      reported_at: draft.at,
    })
    if (draft.fileIds.length > 0) await trx("report_photo").insert(draft.fileIds.map(photoRow(id)))
    return { id, made: true }
  })
}

/** Undo of `report`. */
export async function unreport(sql: Knex, id: string): Promise<void> {
  await sql("problem_report").where({ id }).delete()
}

/** Appends an answer. A closed report may be answered again and is then open for more. @throws NOT_FOUND. */
export async function answer(sql: Knex, draft: AnswerDraft): Promise<{ id: string; before: string }> {
  return sql.transaction(async (trx) => {
    const found = await trx("problem_report").where({ id: draft.reportId, deleted_at: null }).forUpdate().first("state")
    if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Report ${draft.reportId} was not found`)
    const id = generateEntityId("", "ranswer")
    await trx("report_answer").insert({
      id,
      problem_report_id: draft.reportId,
      text: draft.text,
      closes: draft.closes,
      answered_by: draft.by,
      answered_at: draft.at,
    })
    await setState(trx, draft.reportId, draft.closes ? "closed" : "answered")
    return { id, before: found.state }
  })
}

/** Undo of `answer`. */
export async function unanswer(sql: Knex, reportId: string, answerId: string, before: string): Promise<void> {
  await sql.transaction(async (trx) => {
    await trx("report_answer").where({ id: answerId }).delete()
    await setState(trx, reportId, before)
  })
}

const setState = (trx: Knex.Transaction, id: string, state: string) =>
  trx("problem_report").where({ id }).update({ state, updated_at: trx.fn.now() })

const photoRow = (reportId: string) => (fileId: string, index: number) => ({
  id: generateEntityId("", "rphoto"),
  problem_report_id: reportId,
  number: index + 1,
  file_id: fileId,
})
