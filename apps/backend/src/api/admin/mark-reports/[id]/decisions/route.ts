import { type DeskMarkReport, MarkReportDecisionBody } from "@ocop/contract"
import { readMarkReport } from "../../../../../certification/desk/list-mark-reports"
import { deskOf } from "../../../../../certification/desk/where"
import { decideMarkReport } from "../../../../../certification/handle-report"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"

/** An officer takes a report up, upholds it (its outcome is public, and may lead to revocation) or dismisses it. */
export const POST = withProblems<{ mark_report: DeskMarkReport }>(async (req, res) => {
  const id = req.params.id ?? ""
  const { sql, ...where } = await deskOf(req)
  const { certificate } = await readMarkReport(sql, id, where)
  const decision = readBody(MarkReportDecisionBody, req.body)
  const at = await req.scope.resolve("clock").now()
  const deciding = { id, decision, certificateId: certificate?.id ?? null, actor: actorOf(req) }
  await sql.transaction((trx) => decideMarkReport(trx, deciding, at))
  res.status(201).json({ mark_report: await readMarkReport(sql, id, where) })
})
