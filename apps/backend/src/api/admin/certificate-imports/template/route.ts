import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CertificateTemplateQuery } from "@ocop/contract"
import { certificateTemplate } from "../../../../certification/importing/template"
import { answerFile } from "../../../../importing/answer-file"
import { readQuery } from "../../../store/catalog/answer"

/** A list of certificates to be filled in. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  answerFile(res, certificateTemplate(readQuery(CertificateTemplateQuery, req.query)))
}
