import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CertificateKeys } from "@ocop/contract"
import { publishedKeys } from "../../../certificate-token/keys"
import { environment } from "../../../config/environment"

/** By which keys tokens of certificates are verified; none where this market gives no tokens. */
export function GET(_req: MedusaRequest, res: MedusaResponse<CertificateKeys>) {
  const { certificateKeys } = environment()
  res.set("cache-control", "public, max-age=60")
  res.json(certificateKeys ? publishedKeys(certificateKeys) : { keys: [] })
}
