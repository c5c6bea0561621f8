import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { audit } from "../audit/write"
import type { CertificateRow } from "../modules/certification/certificate-record"
import { openFinding, settleFinding } from "../modules/certification/findings"
import { standingCertificate } from "../modules/certification/standing"
import { producerOf } from "./producer-of"
import { certificateRefusal } from "./refusals"

interface Finding {
  id: string
  ground: NonNullable<CertificateRow["revoked_ground"]>
  foundOn: string
  text: string
  markReportId: string | null
  actor: string
}

/**
 * Writes a finding against a certificate that stands: from its day the decision is due. Answers the last day in time.
 * @throws NOT_FOUND; NOT_ALLOWED when it no longer stands; CONFLICT or Refusal when another finding is open.
 */
export async function openFindingAgainst(
  trx: Knex.Transaction,
  { id, actor, ...finding }: Finding,
): Promise<{ id: string; dueOn: string | null }> {
  const row = await standingCertificate(trx, id)
  const opened = await openFinding(trx, { ...finding, certificateId: id, by: actor }).catch((error: unknown) => {
    throw certificateRefusal(error)
  })
  await audit(trx, {
    actor,
    forShop: await producerOf(trx, row.product_id),
    act: "certificate.found_against",
    subject: `certificate:${id}`,
    after: { ground: finding.ground, found_on: finding.foundOn, due_on: opened.dueOn, text: finding.text },
  })
  return opened
}

/** Clears a finding: the certificate stands. @throws NOT_FOUND; CONFLICT when it is settled. */
export async function clearFinding(
  trx: Knex.Transaction,
  {
    findingId,
    certificateId,
    reason,
    actor,
  }: { findingId: string; certificateId: string; reason: string; actor: string },
  at: Date,
): Promise<void> {
  await standingCertificate(trx, certificateId)
  await settleFinding(trx, findingId, { certificateId, by: actor, at, clearedReason: reason })
  await audit(trx, {
    actor,
    forShop: null,
    act: "certificate.finding_cleared",
    subject: `certificate:${certificateId}`,
    after: { reason },
  })
}
