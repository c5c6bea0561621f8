import { type AuditLog, AuditLogQuerySchema } from "@ocop/contract"
import { readAuditLog } from "../../../audit/read"
import { readBody, withProblems } from "../../../http/problem"

/** Who did what, for whom, and what it was before. */
export const GET = withProblems<AuditLog>(async (req, res) => {
  res.json(await readAuditLog(req.scope, readBody(AuditLogQuerySchema, req.query), { ofUsers: true }))
})
