import { type DeskDossier, ForwardDossierBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actOnDossier } from "../../../../../officer/desk/acting"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { forwardDossier } from "../../../../../officer/desk/decide"

/** Sends the dossier to the province with the commune's proposal. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const body = readBody(ForwardDossierBody, req.body)
  await actOnDossier(req, "forward", (trx, acting) => forwardDossier(trx, acting, body.version))
  res.status(201).json(await deskOf(req))
})
