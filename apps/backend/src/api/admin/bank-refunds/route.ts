import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type BankRefund, BankRefundsQuerySchema } from "@ocop/contract"
import { listRefunds } from "../../../banking/read/list-refunds"
import { readQuery } from "../../store/catalog/answer"

/** Money to send back, by default what was not sent yet. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ bankRefunds: BankRefund[]; count: number }>) {
  const filter = readQuery(BankRefundsQuerySchema, req.query)
  res.json(await listRefunds(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), filter))
}
