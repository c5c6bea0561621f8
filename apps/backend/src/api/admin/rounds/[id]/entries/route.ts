import { CouncilEntriesBody, type CouncilRoundPage } from "@ocop/contract"
import { requireRound } from "../../../../../council/access"
import { askedBy } from "../../../../../council/asking"
import { enterDossiers } from "../../../../../council/enter-dossiers"
import { readRoundPage } from "../../../../../council/read-rounds"
import { readBody, withProblems } from "../../../../../http/problem"

/** Puts dossiers on the list, all of them or none. */
export const POST = withProblems<CouncilRoundPage>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  await requireRound(sql, officer, id)
  await enterDossiers(sql, officer, id, readBody(CouncilEntriesBody, req.body).dossierIds)
  res.status(201).json(await readRoundPage(sql, officer, id))
})
