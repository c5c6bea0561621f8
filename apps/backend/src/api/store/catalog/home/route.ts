import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Home } from "@ocop/contract"
import { catalogContext } from "../../../../catalog/context"
import { readHome } from "../../../../catalog/home"

export async function GET(req: MedusaRequest, res: MedusaResponse<Home>) {
  res.json(await readHome(await catalogContext(req.scope)))
}
