import { type DeskDossier, RejectDossierBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actOnDossier } from "../../../../../officer/desk/acting"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { rejectDossier } from "../../../../../officer/desk/decide"

/** Ends a dossier that the commune does not propose. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const body = readBody(RejectDossierBody, req.body)
  await actOnDossier(req, "reject", (trx, acting) => rejectDossier(trx, acting, body.ground))
  res.status(201).json(await deskOf(req))
})
