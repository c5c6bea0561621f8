import type { CouncilEntryPage } from "@ocop/contract"
import { askedBy } from "../../../../council/asking"
import { readJointPage } from "../../../../council/read-joint-page"
import { withProblems } from "../../../../http/problem"

/** The joint page of a dossier; the sheets once all are closed. */
export const GET = withProblems<CouncilEntryPage>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  const now = await req.scope.resolve("clock").now()
  res.set("cache-control", "private, no-store").json(await readJointPage(sql, officer, id, now))
})
