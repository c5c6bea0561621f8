import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerListingPhoto } from "../../../../../listing/answer-listing-photo"

/** A photograph that a listing shows. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await answerListingPhoto(req, res, "shoppers")
}
