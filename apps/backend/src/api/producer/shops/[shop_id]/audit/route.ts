import { type AuditLog, ShopAuditQuerySchema } from "@ocop/contract"
import { readAuditLog } from "../../../../../audit/read"
import { readBody, withProblems } from "../../../../../http/problem"
import { actingFor } from "../../../../../http/producer-actor"

/** What was done for the shop and by whom: of this shop alone, whatever is asked for. */
export const GET = withProblems<AuditLog>(async (req, res) => {
  const query = readBody(ShopAuditQuerySchema, req.query)
  res.json(await readAuditLog(req.scope, { ...query, shop: actingFor(req).shopId }, { ofUsers: false }))
})
