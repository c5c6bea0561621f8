import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { graceRange, validityWindow } from "@ocop/domain"
import { type CertificateRow, factsOf } from "./certificate-record"

export interface RevocationDraft {
  /** The day of the decision, "YYYY-MM-DD". */
  on: string
  reason: string
  ground: NonNullable<CertificateRow["revoked_ground"]>
  decisionId: string
}

/** The certificate under its lock. @throws NOT_FOUND; NOT_ALLOWED when it was revoked, replaced or corrected. */
export async function standingCertificate(trx: Knex.Transaction, id: string): Promise<CertificateRow> {
  const row: CertificateRow | undefined = await trx("certificate").where({ id, deleted_at: null }).forUpdate().first()
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Certificate ${id} was not found`)
  if (row.superseded_by) throw refused(`Certificate ${id} is superseded`)
  if (row.revoked_on) throw refused(`Certificate ${id} was revoked on ${row.revoked_on}`)
  return row
}

/** Takes the stars off for good. The row is held by `standingCertificate`. */
export async function revokeRow(trx: Knex.Transaction, id: string, draft: RevocationDraft): Promise<void> {
  await trx("certificate").where({ id }).update({
    revoked_on: draft.on,
    revoked_reason: draft.reason,
    revoked_ground: draft.ground,
    revoked_decision_id: draft.decisionId,
    updated_at: trx.fn.now(),
  })
}

/** Undo of `revokeRow`. */
export async function reinstateRow(trx: Knex.Transaction, id: string): Promise<void> {
  const none = { revoked_on: null, revoked_reason: null, revoked_ground: null, revoked_decision_id: null }
  await trx("certificate")
    .where({ id })
    .update({ ...none, updated_at: trx.fn.now() })
}

/**
 * Lets the stars show past expiry, up to and including a day, on a ground; null takes it back.
 * @throws INVALID_DATA when the expiry is unknown, no rule of grace covers it, or the day is not within it.
 */
export async function setGrace(
  trx: Knex.Transaction,
  row: CertificateRow,
  grace: { until: string; ground: string } | null,
): Promise<void> {
  if (grace) requireGrace(row, grace.until)
  await trx("certificate")
    .where({ id: row.id })
    .update({ grace_until: grace?.until ?? null, grace_ground: grace?.ground ?? null, updated_at: trx.fn.now() })
}

function requireGrace(row: CertificateRow, until: string): void {
  if (row.replaced_on) throw refused(`Certificate ${row.id} was replaced by a newer award`)
  const expiry = validityWindow(factsOf(row))?.until
  if (!expiry) throw invalid(`The expiry of certificate ${row.id} is unknown`)
  const range = graceRange(expiry)
  if (!range) throw invalid(`No rule of grace covers a certificate that expired on ${expiry}`)
  if (until < range.from || until > range.to)
    throw invalid(`Grace of certificate ${row.id} ends from ${range.from} to ${range.to}, not on ${until}`)
}

const refused = (message: string) => new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
const invalid = (message: string) => new MedusaError(MedusaError.Types.INVALID_DATA, message)
