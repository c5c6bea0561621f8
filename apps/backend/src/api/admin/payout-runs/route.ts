import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type PayoutRun, PayoutRunOrderSchema, PayoutsQuery } from "@ocop/contract"
import { actorOf } from "../../../http/actor"
import { readBody, withProblems } from "../../../http/problem"
import { makeRun } from "../../../payout/make-run"
import { readRuns } from "../../../payout/read"
import { found, readQuery } from "../../store/catalog/answer"

/** Runs, the newest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ payoutRuns: PayoutRun[]; count: number }>) {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await readRuns(sql, readQuery(PayoutsQuery, req.query)))
}

/** Makes a run, if it comes to what was looked at. */
export const POST = withProblems<{ payoutRun: PayoutRun }>(async (req, res) => {
  const order = readBody(PayoutRunOrderSchema, req.body)
  const id = await makeRun(req.scope, { ...order, actor: actorOf(req) })
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { payoutRuns } = await readRuns(sql, { id, limit: 1, offset: 0 })
  res.status(201).json({ payoutRun: found(payoutRuns[0] ?? null, "payout run", id) })
})
