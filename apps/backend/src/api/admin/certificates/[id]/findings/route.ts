import { type CertificateFile, FindingBody } from "@ocop/contract"
import { readCertificate } from "../../../../../certification/desk/read-certificate"
import { deskOf } from "../../../../../certification/desk/where"
import { openFindingAgainst } from "../../../../../certification/find-against"
import { refused } from "../../../../../certification/refusals"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"

/** Somebody found a ground to revoke: from that day the decision is due. */
export const POST = withProblems<CertificateFile>(async (req, res) => {
  const id = req.params.id ?? ""
  const { sql, ...where } = await deskOf(req)
  await readCertificate(sql, id, where)
  const told = readBody(FindingBody, req.body)
  if (told.foundOn > where.today) throw refused("foundOn", "future", `${told.foundOn} has not come yet`)
  await sql.transaction((trx) => openFindingAgainst(trx, { id, ...told, markReportId: null, actor: actorOf(req) }))
  res.status(201).json(await readCertificate(sql, id, where))
})
