import { type DeskDossier, WantTestsBody } from "@ocop/contract"
import { readBody, withProblems } from "../../../../../http/problem"
import { actOnDossier } from "../../../../../officer/desk/acting"
import { deskOf } from "../../../../../officer/desk/answer-desk"
import { wantTests } from "../../../../../officer/desk/province"

/** Asks for tests besides. */
export const POST = withProblems<DeskDossier>(async (req, res) => {
  const body = readBody(WantTestsBody, req.body)
  await actOnDossier(req, "want_tests", (trx, acting) => wantTests(trx, acting, body.text))
  res.status(201).json(await deskOf(req))
})
