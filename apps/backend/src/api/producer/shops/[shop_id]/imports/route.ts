import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { IMPORT_LIMITS, type ImportAnswer, type ImportRuns } from "@ocop/contract"
import { withProblems } from "../../../../../http/problem"
import { actingFor } from "../../../../../http/producer-actor"
import { lookAtList } from "../../../../../importing/look-at-list"
import { listRuns, readRun } from "../../../../../importing/read-runs"
import { receiveFile } from "../../../../../spreadsheets/receive-file"

/** Lists that the shop uploaded, the newest first. */
export const GET = withProblems<ImportRuns>(async (req, res) => {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ imports: await listRuns(sql, actingFor(req).shopId) })
})

/** Looks at a list: what it would do, nothing of it done. */
export const POST = withProblems<ImportAnswer>(async (req, res) => {
  const { shopId, actor, isAssistant } = actingFor(req)
  const { bytes, name } = await receiveFile(req, { bytes: IMPORT_LIMITS.bytes, fields: 0 })
  const id = await lookAtList(req.scope, shopId, { bytes, name, by: actor, isAssistant })
  const run = await readRun(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), shopId, id)
  res.status(201).json({ import: run })
})
