import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendStatement } from "../../../../../payout/send-statement"

/** Anybody's statement, as a PDF or a sheet. */
export const GET = (req: MedusaRequest, res: MedusaResponse) => sendStatement(req, res, null)
