import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ClaimableQuerySchema, type Claimables } from "@ocop/contract"
import { catalogContext } from "../../../../../catalog/context"
import { actingFor } from "../../../../../http/producer-actor"
import { readClaimables } from "../../../../../listing/claimables"
import { readQuery } from "../../../../store/catalog/answer"

/** Recognised goods that nobody sells yet: public facts, which any shop may look through. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Claimables>): Promise<void> {
  const { q } = readQuery(ClaimableQuerySchema, req.query)
  const context = await catalogContext(req.scope)
  res.json({ products: await readClaimables(context, actingFor(req).shopId, q) })
}
