import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { CertificateFile } from "@ocop/contract"
import { readCertificate } from "../../../../certification/desk/read-certificate"
import { deskOf } from "../../../../certification/desk/where"

/** One certificate with everything on record about its product. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CertificateFile>) {
  const { sql, ...where } = await deskOf(req)
  res.json(await readCertificate(sql, req.params.id ?? "", where))
}
