import { type DeskDossier, WantMoreBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actOnDossier } from "../../../../../officer/desk/acting"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { wantMore } from "../../../../../officer/desk/province"

/** Asks the producer for more, until a day. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const body = readBody(WantMoreBody, req.body)
  await actOnDossier(req, "want_more", (trx, acting) => wantMore(trx, acting, body))
  res.status(201).json(await deskOf(req))
})
