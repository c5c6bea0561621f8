import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { Settings } from "@ocop/contract"
import { environment } from "../../../config/environment"

/** What pages need to know about this installation; limits in đồng and pieces. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Settings>): Promise<void> {
  const { name, tagline, demo, dataId, operator, limits, law } = await req.scope.resolve("setting").get()
  const { quantityPerLine, linesPerBasket, cashOnDeliveryMax } = limits
  const today = await req.scope.resolve("clock").today()
  res.json({
    name,
    tagline,
    demo,
    dataId,
    today,
    operator,
    portalUrl: environment().PORTAL_URL,
    termsVersion: law.termsVersion,
    limits: { quantityPerLine, linesPerBasket, cashOnDeliveryMax },
  })
}
