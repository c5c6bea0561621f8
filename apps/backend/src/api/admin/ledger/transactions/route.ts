import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type LedgerTransactionAnswer, LedgerTransactionsQuery } from "@ocop/contract"
import { listTransactions } from "../../../../ledger/read/list-transactions"
import { readQuery } from "../../../store/catalog/answer"

/** What happened to money, newest first, with the entries of each transaction. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ transactions: LedgerTransactionAnswer[]; next: string | null }>,
) {
  const filter = readQuery(LedgerTransactionsQuery, req.query)
  res.json(await listTransactions(req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION), filter))
}
