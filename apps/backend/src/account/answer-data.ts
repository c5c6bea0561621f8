import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { DataFileQuerySchema } from "@ocop/contract"
import { readBody } from "../http/problem"
import type { Owner } from "../modules/account/data-requests"
import type { DataFile } from "./export-data"
import { dataAsHtml } from "./export-html"

/** The owner's request for a copy. @throws NOT_FOUND for another's, and for a request that is none. */
export async function requireExport(req: MedusaRequest, owner: Owner): Promise<void> {
  const row = await req.scope.resolve("account").dataRequest(req.params.id ?? "", owner)
  if (row?.kind !== "export") throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such request")
}

/** Sends somebody their data as a file: a page to read, or JSON for another program. */
export function answerData(req: MedusaRequest, res: MedusaResponse, data: DataFile, locale: "vi" | "en"): void {
  const { format } = readBody(DataFileQuerySchema, req.query)
  const name = `du-lieu-cua-toi-${data.madeAt.slice(0, 10)}.${format}`
  res.set({
    "cache-control": "no-store",
    "content-disposition": `attachment; filename="${name}"`,
    "content-type": format === "json" ? "application/json; charset=utf-8" : "text/html; charset=utf-8",
    "x-content-type-options": "nosniff",
  })
  res.send(format === "json" ? JSON.stringify(data, null, 2) : dataAsHtml(data, locale))
}
