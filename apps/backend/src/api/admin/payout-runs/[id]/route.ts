import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PayoutRunPage } from "@ocop/contract"
import { BANK_TEMPLATES } from "../../../../payout/bank-templates"
import { readPayouts, readRuns } from "../../../../payout/read"
import { found } from "../../../store/catalog/answer"

/** A run with its payouts, and the forms in which banks take it. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PayoutRunPage>) {
  const { id = "" } = req.params
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { payoutRuns } = await readRuns(sql, { id, limit: 1, offset: 0 })
  const payoutRun = found(payoutRuns[0] ?? null, "payout run", id)
  const { payouts } = await readPayouts(sql, { runId: id, limit: 5000, offset: 0 })
  const templates = BANK_TEMPLATES.map(({ id, name, tested }) => ({ id, name, tested }))
  res.json({ payoutRun, payouts, templates })
}
