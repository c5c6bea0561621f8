import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ImportAnswer } from "@ocop/contract"
import { actorOf } from "../../../../http/actor"
import { withProblems } from "../../../../http/problem"
import { stopList } from "../../../../importing/accept-list"
import { readRun } from "../../../../importing/read-runs"

/** A list and how far it has been taken. */
export const GET = withProblems<ImportAnswer>(async (req, res) => {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ import: await readRun(sql, null, req.params.id ?? "") })
})

/** Leaves a list, or stops it where it is. */
export const DELETE = withProblems<ImportAnswer>(async (req, res) => {
  const which = { id: req.params.id ?? "", producerId: null }
  res.json({ import: await stopList(req.scope, which, { by: actorOf(req), isAssistant: false }) })
})
