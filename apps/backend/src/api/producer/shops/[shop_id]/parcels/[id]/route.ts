import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ShopParcel } from "@ocop/contract"
import { answerParcel } from "../../../../../../parcel/shop/viewer"

export const GET = (req: MedusaRequest, res: MedusaResponse<ShopParcel>) => answerParcel(req, res)
