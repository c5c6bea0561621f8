import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askedBy } from "../../../../../council/asking"
import { writePackage } from "../../../../../council/ministry/package"

/** The package for the ministry, streamed. What breaks once it has begun ends the connection: half a ZIP is none. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { officer, id } = askedBy(req)
  const begin = (name: string) =>
    res
      .set("content-type", "application/zip")
      .set("content-disposition", `attachment; filename="${name}"`)
      .set("cache-control", "private, no-store")
      .set("x-content-type-options", "nosniff")
  try {
    await writePackage(req.scope, { officer, exportId: id, begin })
  } catch (error) {
    if (!res.headersSent) throw error
    res.destroy(error instanceof Error ? error : undefined)
  }
}
