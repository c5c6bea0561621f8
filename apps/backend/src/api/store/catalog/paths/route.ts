import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CatalogPaths } from "@ocop/contract"
import { catalogContext } from "../../../../catalog/context"
import { readPaths } from "../../../../catalog/paths"

export async function GET(req: MedusaRequest, res: MedusaResponse<CatalogPaths>) {
  res.json(await readPaths(await catalogContext(req.scope)))
}
