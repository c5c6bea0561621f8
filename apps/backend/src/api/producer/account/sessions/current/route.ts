import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { signMemberOut } from "../../../../../member/login"

/** Signs this browser out. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse) {
  await signMemberOut(req, res)
  res.status(204).end()
}
