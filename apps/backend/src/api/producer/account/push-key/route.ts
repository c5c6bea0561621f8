import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PushKey } from "@ocop/contract"
import { environment } from "../../../../config/environment"

/** The key with which a browser asks its maker for notices of this market; null where they are off. */
export async function GET(_req: MedusaRequest, res: MedusaResponse<PushKey>) {
  res.json({ key: environment().push?.publicKey ?? null })
}
