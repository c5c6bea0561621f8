import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PayoutConfirmationSchema, type PayoutRun } from "@ocop/contract"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { readRuns } from "../../../../../payout/read"
import { confirmPayout } from "../../../../../payout/settle"
import { found } from "../../../../store/catalog/answer"

/** The bank has carried out the whole list: every payout of the run that still waits is confirmed by one number. */
export const POST = withProblems<{ payoutRun: PayoutRun }>(async (req, res) => {
  const { id = "" } = req.params
  const { reference } = readBody(PayoutConfirmationSchema, req.body)
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  const waiting: { id: string }[] = await sql("payout").where({ payout_run_id: id, state: "made" }).select("id")
  for (const payout of waiting) await confirmPayout(req.scope, { id: payout.id, reference, actor: actorOf(req) })
  const { payoutRuns } = await readRuns(sql, { id, limit: 1, offset: 0 })
  res.status(201).json({ payoutRun: found(payoutRuns[0] ?? null, "payout run", id) })
})
