import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type Dashboard, ProvinceQuery } from "@ocop/contract"
import { catalogContext } from "../../../catalog/context"
import { askedProvince } from "../../../programme/asked-province"
import { readDashboard } from "../../../programme/dashboard"
import { readQuery } from "../../store/catalog/answer"

/** The programme today: certificates, dossiers, producers. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Dashboard>) {
  const { province } = readQuery(ProvinceQuery, req.query)
  const asked = await askedProvince(req, province)
  res.json(await readDashboard(await catalogContext(req.scope), asked))
}
