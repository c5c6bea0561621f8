import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LedgerAccountFigures } from "@ocop/contract"
import { listLedgerProducers } from "../../../../ledger/read/list-producers"

interface Answer {
  accounts: LedgerAccountFigures[]
  /** With something on their accounts, or selling; for the filter and for corrections. */
  producers: { id: string; name: string }[]
}

/** The chart of accounts with what lies on each. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Answer>) {
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [accounts, producers] = await Promise.all([req.scope.resolve("ledger").accounts(), listLedgerProducers(sql)])
  res.json({ accounts, producers })
}
