import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CertificatesQuery, type DeskCertificates } from "@ocop/contract"
import { listCertificates } from "../../../certification/desk/list-certificates"
import { deskOf } from "../../../certification/desk/where"
import { readQuery } from "../../store/catalog/answer"

/** Certificates of the officer's place: findings whose deadline runs first, then what expires next. */
export async function GET(req: MedusaRequest, res: MedusaResponse<DeskCertificates>) {
  const { sql, ...where } = await deskOf(req)
  res.json(await listCertificates(sql, readQuery(CertificatesQuery, req.query), where))
}
