import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerListingPhoto } from "../../../../../listing/answer-listing-photo"

/** Any shop's photograph, shown or not, for the operator. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerListingPhoto(req, res, "operator")
}
