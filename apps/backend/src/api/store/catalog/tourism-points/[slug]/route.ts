import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TourismPoint } from "@ocop/contract"
import { catalogContext } from "../../../../../catalog/context"
import { findTourismPoint } from "../../../../../catalog/tourism-points"
import { found, pathName } from "../../answer"

export async function GET(req: MedusaRequest, res: MedusaResponse<TourismPoint>) {
  const slug = pathName(req.params.slug)
  res.json(found(await findTourismPoint(await catalogContext(req.scope), slug), "tourism point", slug))
}
