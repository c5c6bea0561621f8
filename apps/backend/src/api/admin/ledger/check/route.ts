import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LedgerCheckAnswer } from "@ocop/contract"
import { checkLedger } from "../../../../ledger/check"

/** Compares the ledger with Medusa's payments and with the parcels, now. */
export async function GET(req: MedusaRequest, res: MedusaResponse<LedgerCheckAnswer>) {
  const checks = await checkLedger(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION))
  const checkedAt = (await req.scope.resolve("clock").now()).toISOString()
  res.json({ checkedAt, checks })
}
