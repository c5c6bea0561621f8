import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CommuneList } from "@ocop/contract"
import { PLACE } from "../../../../../../modules/place"
import type PlaceService from "../../../../../../modules/place/service"
import { found, pathName } from "../../../../catalog/answer"
import { communeOption } from "../../../commune-option"

/** Communes of a province in the order of their names, for a form. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CommuneList>) {
  const places = req.scope.resolve<PlaceService>(PLACE)
  const code = pathName(req.params.code)
  const [known] = await places.listProvinces({ code })
  const province = found(known ?? null, "province", code)
  const communes = await places.listCommunes({ province_code: code }, { take: null, order: { slug: "ASC" } })
  res.json({
    communes: communes.map((commune) =>
      communeOption({ ...commune, provinceCode: province.code, provinceName: province.name }),
    ),
  })
}
