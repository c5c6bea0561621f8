import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CertificateCriteria } from "@ocop/contract"
import { normalizeCertificateCode } from "@ocop/domain"
import { findCertificateCriteria } from "../../../../../../catalog/certificate-criteria"
import { catalogContext } from "../../../../../../catalog/context"
import { found, pathName } from "../../../answer"

/** What each star asks of this very product, and what its producer answered in public. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CertificateCriteria>) {
  const typed = pathName(req.params.code)
  const code = found(normalizeCertificateCode(typed), "certificate", typed)
  res.json(found(await findCertificateCriteria(await catalogContext(req.scope), code), "certificate", code))
}
