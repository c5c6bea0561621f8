import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { marketOf } from "../../../messages/letters/market"
import { type Preview, previews } from "../../../messages/samples"

export async function GET(req: MedusaRequest, res: MedusaResponse<{ previews: Preview[] }>) {
  res.json({ previews: previews(await marketOf(req.scope)) })
}
