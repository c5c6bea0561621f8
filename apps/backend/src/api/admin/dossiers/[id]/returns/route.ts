import { type DeskDossier, ReturnDossierBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actOnDossier } from "../../../../../officer/desk/acting"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { returnDossier } from "../../../../../officer/desk/decide"

/** Returns the dossier to its producer for completion. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const body = readBody(ReturnDossierBody, req.body)
  await actOnDossier(req, "return", (trx, acting) => returnDossier(trx, acting, body.text))
  res.status(201).json(await deskOf(req))
})
