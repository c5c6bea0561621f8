import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { actingFor } from "../../../../../../../http/producer-actor"
import { sendStatement } from "../../../../../../../payout/send-statement"

/** The statement as a PDF or a sheet. */
export const GET = (req: MedusaRequest, res: MedusaResponse) => sendStatement(req, res, actingFor(req).shopId)
