import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type CommissionRuleAnswer, CommissionRuleBody } from "@ocop/contract"
import { actorOf } from "../../../http/actor"
import { readBody, withProblems } from "../../../http/problem"
import { addCommissionRule } from "../../../ledger/add-rule"
import { listCommissionRules } from "../../../ledger/read/list-rules"

/** Every version, those that are over too. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ rules: CommissionRuleAnswer[]; today: string }>) {
  const today = await req.scope.resolve("clock").today()
  const rules = await listCommissionRules(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), today)
  res.json({ rules, today })
}

/** A new version, from a day on. */
export const POST = withProblems<{ id: string }>(async (req, res) => {
  const id = await addCommissionRule(req.scope, readBody(CommissionRuleBody, req.body), actorOf(req))
  res.status(201).json({ id })
})
