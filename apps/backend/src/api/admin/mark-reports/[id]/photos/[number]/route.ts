import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { IFileModuleService } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { readMarkReport } from "../../../../../../certification/desk/list-mark-reports"
import { deskOf } from "../../../../../../certification/desk/where"
import { CERTIFICATION } from "../../../../../../modules/certification"
import type CertificationService from "../../../../../../modules/certification/service"

/** A photograph of a report, for the officers who handle it; no proxy keeps it. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { sql, ...where } = await deskOf(req)
  const { id } = await readMarkReport(sql, req.params.id ?? "", where)
  const number = Number(req.params.number)
  const fileId = Number.isSafeInteger(number)
    ? await req.scope.resolve<CertificationService>(CERTIFICATION).markPhotoFile(id, number)
    : null
  if (!fileId) throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such photograph")
  res
    .set("content-type", "image/webp")
    .set("cache-control", "private, max-age=3600")
    .set("x-content-type-options", "nosniff")
    .set("content-security-policy", "default-src 'none'; sandbox")
    .send(await req.scope.resolve<IFileModuleService>(Modules.FILE).getAsBuffer(fileId))
}
