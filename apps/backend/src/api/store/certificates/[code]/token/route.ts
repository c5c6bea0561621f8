import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CertificateToken } from "@ocop/contract"
import { normalizeCertificateCode } from "@ocop/domain"
import { findCertificate } from "../../../../../catalog/certificate-page"
import { catalogContext } from "../../../../../catalog/context"
import { claimsOf } from "../../../../../certificate-token/claims"
import { signClaims } from "../../../../../certificate-token/sign"
import { environment } from "../../../../../config/environment"
import { found, pathName } from "../../../catalog/answer"

/** The token alone for whoever does not ask for JSON: it can be kept as a file and sent on as it is. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CertificateToken | string>) {
  const typed = pathName(req.params.code)
  const code = found(normalizeCertificateCode(typed), "certificate", typed)
  const { certificateKeys, STOREFRONT_URL: market } = environment()
  const keys = found(certificateKeys, "key that signs for certificate", code)
  const context = await catalogContext(req.scope)
  const page = found(await findCertificate(context, code), "certificate", code)
  const at = await req.scope.resolve("clock").now()
  const token = signClaims(claimsOf({ page, market, at, today: context.today }), keys.signing)
  res.set({ "cache-control": "no-store", vary: "accept" })
  if (req.accepts(["application/jwt", "application/json"]) === "application/json") res.json({ token })
  else res.type("application/jwt").send(token)
}
