import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askedBy } from "../../../../../council/asking"
import { writeMinutes } from "../../../../../council/write-minutes"

/** The minutes of a round as a PDF. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { officer, id } = askedBy(req)
  const { bytes, name } = await writeMinutes(req.scope, officer, id)
  res
    .set("content-type", "application/pdf")
    .set("content-disposition", `attachment; filename="${name}"`)
    .set("cache-control", "private, no-store")
    .set("x-content-type-options", "nosniff")
    .send(bytes)
}
