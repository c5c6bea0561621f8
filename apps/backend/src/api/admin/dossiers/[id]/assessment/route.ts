import { type DeskDossier, SaveAssessmentBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actOnDossier } from "../../../../../officer/desk/acting"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { writeAssessment } from "../../../../../officer/desk/decide"

/** Saves form 03 as far as it is filled in. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const body = readBody(SaveAssessmentBody, req.body)
  await actOnDossier(req, "forward", (trx, acting) => writeAssessment(trx, acting, body))
  res.status(201).json(await deskOf(req))
})
