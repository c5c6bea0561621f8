import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ImportAnswer } from "@ocop/contract"
import { withProblems } from "../../../../../../http/problem"
import { actingFor } from "../../../../../../http/producer-actor"
import { stopList } from "../../../../../../importing/accept-list"
import { readRun } from "../../../../../../importing/read-runs"

/** A list and how far it has been taken. */
export const GET = withProblems<ImportAnswer>(async (req, res) => {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ import: await readRun(sql, actingFor(req).shopId, req.params.id ?? "") })
})

/** Leaves a list, or stops it where it is. */
export const DELETE = withProblems<ImportAnswer>(async (req, res) => {
  const { shopId, actor, isAssistant } = actingFor(req)
  const which = { id: req.params.id ?? "", producerId: shopId }
  res.json({ import: await stopList(req.scope, which, { by: actor, isAssistant }) })
})
