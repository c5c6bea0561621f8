import { type CertificateFile, GrantGraceBody } from "@ocop/contract"
import { readCertificate } from "../../../../../certification/desk/read-certificate"
import { deskOf } from "../../../../../certification/desk/where"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { grantGraceWorkflow } from "../../../../../workflows/certification/grant-grace"

/** Lets the stars show past expiry, where re-assessment could not be filed in time. */
export const POST = withProblems<CertificateFile>(async (req, res) => {
  const id = req.params.id ?? ""
  const { sql, ...where } = await deskOf(req)
  await readCertificate(sql, id, where)
  await grantGraceWorkflow(req.scope).run({
    input: { id, ...readBody(GrantGraceBody, req.body), actor: actorOf(req) },
  })
  res.status(201).json(await readCertificate(sql, id, where))
})
