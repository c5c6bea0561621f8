import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { type PlaceSearch, PlaceSearchQuerySchema } from "@ocop/contract"
import { PLACE } from "../../../../modules/place"
import type { MatchRow } from "../../../../modules/place/matches"
import type PlaceService from "../../../../modules/place/service"
import { readQuery } from "../../catalog/answer"
import { communeOption } from "../commune-option"

export async function GET(req: MedusaRequest, res: MedusaResponse<PlaceSearch>) {
  const { q, province, limit } = readQuery(PlaceSearchQuerySchema, req.query)
  const matches = await req.scope.resolve<PlaceService>(PLACE).match(q, { province, limit })
  res.json({
    matches: matches.map((match) => ({ ...communeOption(match), former: formerName(match.former), sure: match.sure })),
  })
}

/** "Xã Xuân Yên, huyện Nghi Xuân, Hà Tĩnh". */
function formerName(former: MatchRow["former"]): string | null {
  if (!former) return null
  const district = former.district.charAt(0).toLowerCase() + former.district.slice(1)
  return `${former.name}, ${district}, ${former.province}`
}
