import { type CertificateFile, RevokeCertificateBody } from "@ocop/contract"
import { readCertificate } from "../../../../../certification/desk/read-certificate"
import { deskOf } from "../../../../../certification/desk/where"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { revokeCertificateWorkflow } from "../../../../../workflows/certification/revoke-certificate"

/** Takes the stars off everywhere, on one of the law's grounds and by a decision. */
export const POST = withProblems<CertificateFile>(async (req, res) => {
  const id = req.params.id ?? ""
  const { sql, ...where } = await deskOf(req)
  await readCertificate(sql, id, where)
  const told = readBody(RevokeCertificateBody, req.body)
  await revokeCertificateWorkflow(req.scope).run({ input: { id, ...told, actor: actorOf(req) } })
  res.status(201).json(await readCertificate(sql, id, where))
})
