import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sendForm } from "../../../../../../../../dossier/send-form"
import { actingFor } from "../../../../../../../../http/producer-actor"

/** Form 01 or 02 as a PDF. */
export const GET = (req: MedusaRequest, res: MedusaResponse) => sendForm(req, res, actingFor(req).shopId)
