import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CERTIFICATE_IMPORT_LIMITS, type CertificateImport, type CertificateImports } from "@ocop/contract"
import { listImports, readImport } from "../../../certification/desk/list-imports"
import { importScope } from "../../../certification/desk/where"
import { lookAtCertificates } from "../../../certification/importing/look-at-list"
import { actorOf } from "../../../http/actor"
import { withProblems } from "../../../http/problem"
import { receiveFile } from "../../../spreadsheets/receive-file"

/** Lists of certificates that were uploaded, the newest first. */
export const GET = withProblems<CertificateImports>(async (req, res) => {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ imports: await listImports(sql, importScope(req)) })
})

/** Looks at a list: what each row would do, nothing of it done. 200 when the very same file was here before. */
export const POST = withProblems<{ import: CertificateImport }>(async (req, res) => {
  const scope = importScope(req)
  const { bytes, name } = await receiveFile(req, { bytes: CERTIFICATE_IMPORT_LIMITS.bytes, fields: 0 })
  const upload = { bytes, name, provinceCode: scope ?? "", by: actorOf(req) }
  const { id, known } = await lookAtCertificates(req.scope, upload)
  const read = await readImport(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), scope, id)
  res.status(known ? 200 : 201).json({ import: { ...read, known } })
})
