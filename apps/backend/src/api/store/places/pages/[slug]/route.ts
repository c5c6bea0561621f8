import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PlacePage } from "@ocop/contract"
import { catalogContext } from "../../../../../catalog/context"
import { findPlacePage } from "../../../../../catalog/place-page"
import { found, pathName } from "../../../catalog/answer"

export async function GET(req: MedusaRequest, res: MedusaResponse<PlacePage>) {
  const slug = pathName(req.params.slug)
  res.json(found(await findPlacePage(await catalogContext(req.scope), slug), "place", slug))
}
