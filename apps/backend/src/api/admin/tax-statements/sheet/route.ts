import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendTaxSheet } from "../../../../payout/send-tax-sheet"

/** Everybody's taxes of a month as a sheet, for the operator's declaration. */
export const GET = (req: MedusaRequest, res: MedusaResponse) => sendTaxSheet(req, res, null)
