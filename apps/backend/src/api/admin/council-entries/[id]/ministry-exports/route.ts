import type { CouncilEntryPage } from "@ocop/contract"
import { requireEntry } from "../../../../../council/access"
import { askedBy } from "../../../../../council/asking"
import { prepareExport } from "../../../../../council/ministry/export"
import { readJointPage } from "../../../../../council/read-joint-page"
import { withProblems } from "../../../../../http/problem"

/** Makes the dossier ready for the ministry. */
export const POST = withProblems<CouncilEntryPage>(async (req, res) => {
  const { sql, officer, id } = askedBy(req)
  await requireEntry(sql, officer, id)
  await prepareExport(sql, officer, id)
  res.status(201).json(await readJointPage(sql, officer, id, await req.scope.resolve("clock").now()))
})
