import { type DeskDossier, ReportStudyBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actOnDossier } from "../../../../../officer/desk/acting"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { reportStudy } from "../../../../../officer/desk/province"

/** Closes the study; the dossier waits for a round. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const body = readBody(ReportStudyBody, req.body)
  await actOnDossier(req, "report", (trx, acting) => reportStudy(trx, acting, body.version))
  res.status(201).json(await deskOf(req))
})
