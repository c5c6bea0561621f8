import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type TaxRuleAnswer, TaxRuleBody } from "@ocop/contract"
import { actorOf } from "../../../http/actor"
import { readBody, withProblems } from "../../../http/problem"
import { addTaxRule } from "../../../ledger/add-rule"
import { listTaxRules } from "../../../ledger/read/list-rules"

/** Every version, those that are over too. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ rules: TaxRuleAnswer[]; today: string }>) {
  const today = await req.scope.resolve("clock").today()
  const rules = await listTaxRules(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), today)
  res.json({ rules, today })
}

/** A new version, from a day on. */
export const POST = withProblems<{ id: string }>(async (req, res) => {
  const id = await addTaxRule(req.scope, readBody(TaxRuleBody, req.body), actorOf(req))
  res.status(201).json({ id })
})
