import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { revocationDueOn } from "@ocop/domain"
import type { CertificateRow } from "./certificate-record"

export interface FindingDraft {
  certificateId: string
  ground: NonNullable<CertificateRow["revoked_ground"]>
  /** "YYYY-MM-DD"; the deadline counts from it. */
  foundOn: string
  text: string
  markReportId: string | null
  by: string
}

/**
 * Writes down that somebody found a ground to revoke. Answers its id and the last day on which the decision is in time.
 * @throws CONFLICT when another finding about the certificate is open: that one's deadline runs.
 */
export async function openFinding(
  trx: Knex.Transaction,
  draft: FindingDraft,
): Promise<{ id: string; dueOn: string | null }> {
  const open = await trx("certificate_finding")
    .where({ certificate_id: draft.certificateId, state: "open", deleted_at: null })
    .first("id")
  if (open) throw new MedusaError(MedusaError.Types.CONFLICT, "A finding about this certificate is open already")
  const id = generateEntityId("", "cfind")
  const dueOn = revocationDueOn(draft.foundOn)
  await trx("certificate_finding").insert({
    id,
    certificate_id: draft.certificateId,
    ground: draft.ground,
    found_on: draft.foundOn,
    due_on: dueOn,
    text: draft.text,
    mark_report_id: draft.markReportId,
    found_by: draft.by,
  })
  return { id, dueOn }
}

/** Ends an open finding: by the revocation, or cleared with a reason. @throws NOT_FOUND; CONFLICT when it is not open. */
export async function settleFinding(
  trx: Knex.Transaction,
  id: string,
  {
    certificateId,
    by,
    at,
    clearedReason,
  }: { certificateId: string; by: string; at: Date; clearedReason: string | null },
): Promise<void> {
  const finding = await trx("certificate_finding")
    .where({ id, certificate_id: certificateId, deleted_at: null })
    .forUpdate()
    .first("state")
  if (!finding) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Finding ${id} was not found`)
  if (finding.state !== "open") throw new MedusaError(MedusaError.Types.CONFLICT, `Finding ${id} is ${finding.state}`)
  await trx("certificate_finding")
    .where({ id })
    .update({
      state: clearedReason === null ? "revoked" : "cleared",
      cleared_reason: clearedReason,
      settled_by: by,
      settled_at: at,
      updated_at: trx.fn.now(),
    })
}

/** Undo of `settleFinding`: it is open again. */
export async function reopenFinding(trx: Knex.Transaction, id: string): Promise<void> {
  const none = { cleared_reason: null, settled_by: null, settled_at: null }
  await trx("certificate_finding")
    .where({ id })
    .update({ state: "open", ...none })
}
