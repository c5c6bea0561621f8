import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CertificatePage } from "@ocop/contract"
import { normalizeCertificateCode } from "@ocop/domain"
import { findCertificate } from "../../../../../catalog/certificate-page"
import { catalogContext } from "../../../../../catalog/context"
import { found, pathName } from "../../answer"

export async function GET(req: MedusaRequest, res: MedusaResponse<CertificatePage>) {
  const typed = pathName(req.params.code)
  const code = found(normalizeCertificateCode(typed), "certificate", typed)
  res.json(found(await findCertificate(await catalogContext(req.scope), code), "certificate", code))
}
