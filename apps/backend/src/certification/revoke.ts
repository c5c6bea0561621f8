import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { revocationDueOn, revocationGroundsOn } from "@ocop/domain"
import { audit } from "../audit/write"
import type { CertificateRow } from "../modules/certification/certificate-record"
import { type DecisionDraft, forgetDecision } from "../modules/certification/decisions"
import { openFinding, reopenFinding, settleFinding } from "../modules/certification/findings"
import { reinstateRow, revokeRow, standingCertificate } from "../modules/certification/standing"
import { producerOf } from "./producer-of"
import { certificateRefusal, refused } from "./refusals"
import { takeDecision } from "./take-decision"

export interface RevocationInput {
  id: string
  ground: NonNullable<CertificateRow["revoked_ground"]>
  /** What everybody may read of it. */
  reason: string
  /** The day of the finding, "YYYY-MM-DD"; not asked where a finding is open. */
  foundOn: string
  decision: DecisionDraft
  actor: string
}

export interface Revoked {
  id: string
  findingId: string
  /** The finding stood before the revocation. */
  wasOpen: boolean
  decisionId: string
  isNewDecision: boolean
  /** The decision came after the last day on which it was in time. */
  isLate: boolean
}

/**
 * Takes a certificate's stars off everywhere, within the caller's transaction: the decision, the finding it rests on and
 * its deadline, and the line in the audit log. The decision's day is the day of revocation; a late one counts too.
 * @throws NOT_FOUND; NOT_ALLOWED when it no longer stands; Refusal: ground not_in_force, foundOn after_decision,
 * decision used_otherwise | future | before_issue.
 */
export async function revokeCertificate(trx: Knex.Transaction, input: RevocationInput, at: Date): Promise<Revoked> {
  const { id, decision, ground, actor } = input
  const row = await standingCertificate(trx, id)
  if (row.issued_on && decision.decidedOn < row.issued_on)
    throw refused("decision", "before_issue", `Certificate ${id} was issued on ${row.issued_on} only`)
  if (!revocationGroundsOn(decision.decidedOn).some((rule) => rule.ground === ground))
    throw refused("ground", "not_in_force", `${ground} is no ground on ${decision.decidedOn}`)
  const finding = await findingOf(trx, input)
  if (finding.foundOn > decision.decidedOn)
    throw refused(
      "foundOn",
      "after_decision",
      `Found on ${finding.foundOn}, after the decision of ${decision.decidedOn}`,
    )
  const taken = await takeDecision(trx, decision, { kind: "revocation", by: actor, at })
  await revokeRow(trx, id, { on: decision.decidedOn, reason: input.reason, ground, decisionId: taken.id })
  await settleFinding(trx, finding.id, { certificateId: id, by: actor, at, clearedReason: null })
  const due = revocationDueOn(finding.foundOn)
  const isLate = due !== null && decision.decidedOn > due
  await audit(trx, {
    actor,
    forShop: await producerOf(trx, row.product_id),
    act: "certificate.revoked",
    subject: `certificate:${id}`,
    after: { ground, reason: input.reason, revoked_on: decision.decidedOn, number: decision.number, late: isLate },
  })
  return {
    id,
    findingId: finding.id,
    wasOpen: finding.wasOpen,
    decisionId: taken.id,
    isNewDecision: taken.made,
    isLate,
  }
}

/** Undo of `revokeCertificate`, where its transaction was one of its own. */
export async function undoRevocation(trx: Knex.Transaction, revoked: Revoked, actor: string): Promise<void> {
  await reinstateRow(trx, revoked.id)
  if (revoked.wasOpen) await reopenFinding(trx, revoked.findingId)
  else await trx("certificate_finding").where({ id: revoked.findingId }).delete()
  if (revoked.isNewDecision) await forgetDecision(trx, revoked.decisionId)
  await audit(trx, { actor, forShop: null, act: "certificate.reinstated", subject: `certificate:${revoked.id}` })
}

/** The open finding, whose day stands; or one made of what the officer says now. */
async function findingOf(trx: Knex.Transaction, { id, ground, foundOn, reason, actor }: RevocationInput) {
  const open = await trx("certificate_finding")
    .where({ certificate_id: id, state: "open", deleted_at: null })
    .forUpdate()
    .first("id", "found_on")
  if (open) return { id: open.id as string, foundOn: open.found_on as string, wasOpen: true }
  const draft = { certificateId: id, ground, foundOn, text: reason, markReportId: null, by: actor }
  const made = await openFinding(trx, draft).catch((error: unknown) => {
    throw certificateRefusal(error)
  })
  return { id: made.id, foundOn, wasOpen: false }
}
