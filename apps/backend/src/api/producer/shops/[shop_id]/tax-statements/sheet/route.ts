import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { actingFor } from "../../../../../../http/producer-actor"
import { sendTaxSheet } from "../../../../../../payout/send-tax-sheet"

/** The shop's taxes of a month as a sheet. */
export const GET = (req: MedusaRequest, res: MedusaResponse) => sendTaxSheet(req, res, actingFor(req).shopId)
