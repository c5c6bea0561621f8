import { type CertificateFile, CorrectCertificateBody } from "@ocop/contract"
import { correctAsTold } from "../../../../../certification/correct"
import { readCertificate } from "../../../../../certification/desk/read-certificate"
import { deskOf } from "../../../../../certification/desk/where"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"

/** Puts a corrected record in the place of a wrong one; answers the corrected one. */
export const POST = withProblems<CertificateFile>(async (req, res) => {
  const id = req.params.id ?? ""
  const { sql, ...where } = await deskOf(req)
  await readCertificate(sql, id, where)
  const told = readBody(CorrectCertificateBody, req.body)
  const at = await req.scope.resolve("clock").now()
  const corrected = await sql.transaction((trx) => correctAsTold(trx, { id, told, actor: actorOf(req) }, at))
  res.status(201).json(await readCertificate(sql, corrected, where))
})
