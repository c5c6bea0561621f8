import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { AdminDataRequestList } from "@ocop/contract"
import { z } from "zod"
import { describeRequest } from "../../../account/describe"
import { readBody } from "../../../http/problem"

const Query = z.object({
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})

/** Who asked for their data or its end (no names), and until when the law gives us time. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminDataRequestList>) {
  const { offset, limit } = readBody(Query, req.query)
  const [{ rows, count }, today] = await Promise.all([
    req.scope.resolve("account").listRequests(offset, limit),
    req.scope.resolve("clock").today(),
  ])
  const requests = rows.map((row) => ({
    ...describeRequest(row),
    of: row.customer_id === null ? ("order" as const) : ("account" as const),
    overdue: row.state === "waiting" && row.due_on < today,
  }))
  res.json({ requests, count })
}
