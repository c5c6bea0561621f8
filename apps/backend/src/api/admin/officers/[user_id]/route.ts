import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { dismissOfficerWorkflow } from "../../../../workflows/officer/dismiss-officer"

/** Takes a user's role away. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await dismissOfficerWorkflow(req.scope).run({ input: { userId: req.params.user_id ?? "" } })
  res.status(204).end()
}
