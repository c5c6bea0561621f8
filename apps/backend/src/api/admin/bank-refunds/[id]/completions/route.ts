import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { type BankRefund, RefundCompletionSchema } from "@ocop/contract"
import { listRefunds } from "../../../../../banking/read/list-refunds"
import { actorOf } from "../../../../../http/actor"
import { readBody, withProblems } from "../../../../../http/problem"
import { BANKING } from "../../../../../modules/banking"
import type BankingService from "../../../../../modules/banking/service"
import { CLOCK } from "../../../../../modules/clock"
import type ClockService from "../../../../../modules/clock/service"
import { found } from "../../../../store/catalog/answer"

/** The money was sent back. Of two at once the second is told so (409). */
export const POST = withProblems<{ bankRefund: BankRefund }>(async (req, res) => {
  const id = req.params.id ?? ""
  const { reference, note } = readBody(RefundCompletionSchema, req.body)
  const at = await req.scope.resolve<ClockService>(CLOCK).now()
  const sent = { reference, note: note ?? null, by: actorOf(req), at }
  await req.scope.resolve<BankingService>(BANKING).completeRefund(id, sent)
  const sql = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { bankRefunds } = await listRefunds(sql, { id, limit: 1, offset: 0 })
  res.status(201).json({ bankRefund: found(bankRefunds[0] ?? null, "refund", id) })
})
