import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type BankTransaction, BankTransactionsQuerySchema } from "@ocop/contract"
import { listTransactions } from "../../../banking/read/list-transactions"
import { readQuery } from "../../store/catalog/answer"

/** Money that came in, by default what waits for a decision. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ bankTransactions: BankTransaction[]; count: number }>,
) {
  const { order_id, ...filter } = readQuery(BankTransactionsQuerySchema, req.query)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await listTransactions(sql, { ...filter, ...(order_id && { orderId: order_id }) }))
}
