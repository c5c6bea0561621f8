import { type DeskDossier, SaveStudyBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actOnDossier } from "../../../../../officer/desk/acting"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { writeStudy } from "../../../../../officer/desk/province"

/** Saves the advisory team's work as far as it is. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const body = readBody(SaveStudyBody, req.body)
  await actOnDossier(req, "report", (trx, acting) => writeStudy(trx, acting, body))
  res.status(201).json(await deskOf(req))
})
