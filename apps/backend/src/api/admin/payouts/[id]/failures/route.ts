import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type Payout, PayoutFailureSchema } from "@ocop/contract"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { readPayouts } from "../../../../../payout/read"
import { failPayout } from "../../../../../payout/settle"
import { found } from "../../../../store/catalog/answer"

/** The bank could not pay it, or sent it back: it is due again. */
export const POST = withProblems<{ payout: Payout }>(async (req, res) => {
  const { id = "" } = req.params
  const { reason } = readBody(PayoutFailureSchema, req.body)
  await failPayout(req.scope, { id, reason, actor: actorOf(req) })
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { payouts } = await readPayouts(sql, { id, limit: 1, offset: 0 })
  res.status(201).json({ payout: found(payouts[0] ?? null, "payout", id) })
})
