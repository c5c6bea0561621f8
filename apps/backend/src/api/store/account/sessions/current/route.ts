import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { signOut } from "../../../../../account/login"

/** Signs this browser out. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  await signOut(req, res)
  res.status(204).end()
}
