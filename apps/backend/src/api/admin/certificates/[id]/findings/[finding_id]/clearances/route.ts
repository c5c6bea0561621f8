import { type CertificateFile, ClearFindingBody } from "@ocop/contract"
import { readCertificate } from "../../../../../../../certification/desk/read-certificate"
import { deskOf } from "../../../../../../../certification/desk/where"
import { clearFinding } from "../../../../../../../certification/find-against"
import { actorOf } from "../../../../../../../http/actor"
import { readBody, withProblems } from "../../../../../../../http/problem"

/** What was found does not hold: the certificate stands. */
export const POST = withProblems<CertificateFile>(async (req, res) => {
  const { id: certificateId = "", finding_id: findingId = "" } = req.params
  const { sql, ...where } = await deskOf(req)
  await readCertificate(sql, certificateId, where)
  const { reason } = readBody(ClearFindingBody, req.body)
  const at = await req.scope.resolve("clock").now()
  await sql.transaction((trx) => clearFinding(trx, { findingId, certificateId, reason, actor: actorOf(req) }, at))
  res.status(201).json(await readCertificate(sql, certificateId, where))
})
