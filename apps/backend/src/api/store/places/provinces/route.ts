import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ProvinceList } from "@ocop/contract"
import { catalogContext } from "../../../../catalog/context"
import { provinceCounts } from "../../../../catalog/home"

export async function GET(req: MedusaRequest, res: MedusaResponse<ProvinceList>) {
  res.json({ provinces: await provinceCounts(await catalogContext(req.scope)) })
}
