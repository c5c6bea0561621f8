import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { TourismPointList } from "@ocop/contract"
import { catalogContext } from "../../../../catalog/context"
import { listTourismPoints } from "../../../../catalog/tourism-points"

export async function GET(req: MedusaRequest, res: MedusaResponse<TourismPointList>) {
  const points = await listTourismPoints(await catalogContext(req.scope))
  res.json({ points: points.map(({ fact: _fact, ...point }) => point) })
}
