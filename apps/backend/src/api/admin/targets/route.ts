import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ProvinceQuery, type Targets } from "@ocop/contract"
import { catalogContext } from "../../../catalog/context"
import { askedProvince } from "../../../programme/asked-province"
import { readTargets } from "../../../programme/targets"
import { readQuery } from "../../store/catalog/answer"

/** The plans' goals with today's figures beside them. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Targets>) {
  const { province } = readQuery(ProvinceQuery, req.query)
  const asked = await askedProvince(req, province)
  res.json(await readTargets(await catalogContext(req.scope), asked))
}
