import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Readiness } from "@ocop/contract"
import { readReadiness } from "../../../readiness/read-readiness"

/** "Ready to sell?": what is empty or still a sample, and whether demo mode can be turned off. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ readiness: Readiness }>): Promise<void> {
  res.json({ readiness: await readReadiness(req.scope) })
}
