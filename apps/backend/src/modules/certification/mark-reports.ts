import { randomBytes } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import {
  type MarkReportAct,
  type MarkReportKind,
  type MarkReportState,
  nextReportState,
  reportCode,
} from "@ocop/domain"

/** What somebody tells about a mark. Nothing of it is required but what and text: who tells may stay unknown. */
export interface MarkReportDraft {
  productId: string | null
  certificateId: string | null
  /** Whose officers handle it; null: nobody knows the place. */
  provinceCode: string | null
  what: MarkReportKind
  text: string
  /** How to reach the reporter, in their words. */
  contact: string | null
  /** Files of the file module, in the order in which they were sent, at most three. */
  fileIds: string[]
  /** Business time. */
  at: Date
}

export interface MarkReportRow {
  id: string
  code: string
  product_id: string | null
  certificate_id: string | null
  province_code: string | null
  state: MarkReportState
}

/** Writes a report down with its photographs; the same words about the same product are one while it waits. */
export async function reportMark(
  sql: Knex,
  draft: MarkReportDraft,
): Promise<{ id: string; code: string; made: boolean }> {
  return sql.transaction(async (trx) => {
    // Two presses at once wait for each other here.
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [
      `mark_report:${draft.productId}:${draft.text}`,
    ])
    const told = {
      product_id: draft.productId,
      certificate_id: draft.certificateId,
      what: draft.what,
      text: draft.text,
    }
    const same = await trx("mark_report")
      .where({ ...told, state: "new", deleted_at: null })
      .first("id", "code")
    if (same) return { ...same, made: false }
    const id = generateEntityId("", "mrep")
    const code = reportCode(randomBytes(6))
    await trx("mark_report").insert({
      id,
      code,
      ...told,
      province_code: draft.provinceCode,
      reporter_contact: draft.contact,
      reported_at: draft.at,
    })
    if (draft.fileIds.length > 0)
      await trx("mark_report_photo").insert(
        draft.fileIds.map((fileId, index) => ({
          id: generateEntityId("", "mphoto"),
          mark_report_id: id,
          number: index + 1,
          file_id: fileId,
        })),
      )
    return { id, code, made: true }
  })
}

/** Undo of `reportMark`. */
export async function unreportMark(sql: Knex, id: string): Promise<void> {
  await sql("mark_report").where({ id }).delete()
}

export type Handling = { by: string; at: Date } & (
  | { act: Extract<MarkReportAct, "look"> }
  /** `outcome`: what everybody may read. */
  | { act: Extract<MarkReportAct, "uphold">; outcome: string }
  | { act: Extract<MarkReportAct, "dismiss">; reason: string }
)

/**
 * An officer takes a report up, upholds it or dismisses it; of two at once the second is refused.
 * @throws NOT_FOUND; CONFLICT when the act no longer fits.
 */
export async function handleReport(trx: Knex.Transaction, id: string, handling: Handling): Promise<MarkReportRow> {
  const row: MarkReportRow | undefined = await trx("mark_report").where({ id, deleted_at: null }).forUpdate().first()
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Report ${id} was not found`)
  const state = nextReportState(row.state, handling.act)
  if (!state) throw new MedusaError(MedusaError.Types.CONFLICT, `Report ${row.code} is ${row.state}`)
  await trx("mark_report")
    .where({ id })
    .update({
      state,
      handled_by: handling.by,
      handled_at: handling.act === "look" ? null : handling.at,
      outcome: handling.act === "uphold" ? handling.outcome : null,
      dismissed_reason: handling.act === "dismiss" ? handling.reason : null,
      updated_at: trx.fn.now(),
    })
  return { ...row, state }
}
