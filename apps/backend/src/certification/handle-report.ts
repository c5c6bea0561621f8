import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MarkReportDecision } from "@ocop/contract"
import { todayInVietnam } from "@ocop/domain"
import { audit } from "../audit/write"
import { type Handling, handleReport } from "../modules/certification/mark-reports"
import { openFindingAgainst } from "./find-against"
import { producerOf } from "./producer-of"
import { refused } from "./refusals"

const ACTS = {
  look: "mark_report.looked_into",
  uphold: "mark_report.upheld",
  dismiss: "mark_report.dismissed",
} as const

/**
 * An officer decides about a report of misuse, within the caller's transaction. Upheld, its outcome is public; with
 * `finding` the deadline to revoke the certificate begins today.
 * @throws NOT_FOUND; CONFLICT when somebody else was faster; Refusal finding no_certificate where nothing can be revoked.
 */
export async function decideMarkReport(
  trx: Knex.Transaction,
  {
    id,
    decision,
    certificateId,
    actor,
  }: { id: string; decision: MarkReportDecision; certificateId: string | null; actor: string },
  at: Date,
): Promise<void> {
  const report = await handleReport(trx, id, handlingOf(decision, actor, at))
  if (decision.act === "uphold" && decision.finding) {
    if (!certificateId) throw refused("finding", "no_certificate", `Report ${report.code} is about no certificate`)
    const found = { id: certificateId, ground: decision.finding, foundOn: todayInVietnam(at), text: decision.outcome }
    await openFindingAgainst(trx, { ...found, markReportId: id, actor })
  }
  await audit(trx, {
    actor,
    forShop: report.product_id && (await producerOf(trx, report.product_id)),
    act: ACTS[decision.act],
    subject: `mark_report:${id}`,
    after: decision.act === "look" ? null : { words: decision.act === "uphold" ? decision.outcome : decision.reason },
  })
}

function handlingOf(decision: MarkReportDecision, by: string, at: Date): Handling {
  if (decision.act === "uphold") return { act: "uphold", outcome: decision.outcome, by, at }
  if (decision.act === "dismiss") return { act: "dismiss", reason: decision.reason, by, at }
  return { act: "look", by, at }
}
