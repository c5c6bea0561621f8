import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { DeskDossier } from "@ocop/contract"
import { deskOf } from "../../../../officer/desk/answer-desk"

/** One dossier with everything an officer needs to decide. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DeskDossier>): Promise<void> {
  res.json(await deskOf(req))
}
