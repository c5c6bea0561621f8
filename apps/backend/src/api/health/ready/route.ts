import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { degradedParts, failedChecks } from "../../../health/checks"

/**
 * For load balancers: 200 when people may be sent here, else 503 with the names of what is not in order. What is
 * degraded is told either way.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [failed, degraded] = await Promise.all([failedChecks(req.scope), degradedParts(req.scope)])
  res
    .set("cache-control", "no-store")
    .status(failed.length === 0 ? 200 : 503)
    .json({ ready: failed.length === 0, failed, degraded })
}
