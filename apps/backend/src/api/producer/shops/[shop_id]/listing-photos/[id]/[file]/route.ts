import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { actingFor } from "../../../../../../../http/producer-actor"
import { answerListingPhoto } from "../../../../../../../listing/answer-listing-photo"

/** A photograph of this shop, shown or not. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerListingPhoto(req, res, { shopId: actingFor(req).shopId })
}
