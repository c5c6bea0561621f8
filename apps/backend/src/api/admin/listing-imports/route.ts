import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { IMPORT_LIMITS, type ImportAnswer, type ImportRuns } from "@ocop/contract"
import { actorOf } from "../../../http/actor"
import { withProblems } from "../../../http/problem"
import { lookAtRecorded } from "../../../importing/operator/look-at-recorded"
import { listRuns, readRun } from "../../../importing/read-runs"
import { receiveFile } from "../../../spreadsheets/receive-file"

/** Lists of the operator, the newest first. */
export const GET = withProblems<ImportRuns>(async (req, res) => {
  res.json({ imports: await listRuns(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), null) })
})

/** Looks at a list that names a maker in every row: what it would do, nothing of it done. */
export const POST = withProblems<ImportAnswer>(async (req, res) => {
  const { bytes, name } = await receiveFile(req, { bytes: IMPORT_LIMITS.bytes, fields: 0 })
  const id = await lookAtRecorded(req.scope, { bytes, name, by: actorOf(req), isAssistant: false })
  const run = await readRun(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), null, id)
  res.status(201).json({ import: run })
})
