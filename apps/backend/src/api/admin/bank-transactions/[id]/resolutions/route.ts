import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BankResolutionSchema, type BankTransaction } from "@ocop/contract"
import { listTransactions } from "../../../../../banking/read/list-transactions"
import { resolveTransaction } from "../../../../../banking/resolve-transaction"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { found } from "../../../../store/catalog/answer"

export const POST = withProblems<{ bankTransaction: BankTransaction }>(async (req, res) => {
  const id = req.params.id ?? ""
  const resolution = readBody(BankResolutionSchema, req.body)
  await resolveTransaction(req.scope, { ...resolution, transactionId: id, by: actorOf(req) })
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { bankTransactions } = await listTransactions(sql, { id, limit: 1, offset: 0 })
  res.status(201).json({ bankTransaction: found(bankTransactions[0] ?? null, "bank transaction", id) })
})
