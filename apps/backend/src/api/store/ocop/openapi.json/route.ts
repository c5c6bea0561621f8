import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { environment } from "../../../../config/environment"
import { openApi } from "../../../../open-data/openapi"

/** How to read the open data (OpenAPI 3.1). */
export async function GET(req: MedusaRequest, res: MedusaResponse<ReturnType<typeof openApi>>) {
  const { name, operator } = await req.scope.resolve("setting").get()
  res.set({ "cache-control": "public, max-age=300", "access-control-allow-origin": "*" })
  res.json(openApi({ name, market: environment().STOREFRONT_URL, publisher: operator.name }))
}
