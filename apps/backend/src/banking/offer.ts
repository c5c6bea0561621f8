import type { MedusaContainer } from "@medusajs/framework/types"
import { BANKING } from "../modules/banking"
import type BankingService from "../modules/banking/service"
import type { TransactionProblem, TransactionRow } from "../modules/banking/transactions"
import { CLOCK } from "../modules/clock"
import type ClockService from "../modules/clock/service"
import type { ReceiptOutcome } from "../modules/marketplace/payment-acts"
import { receivePaymentWorkflow } from "../workflows/payment/receive-payment"

export const causeOf = (transactionId: string) => `bank_transaction:${transactionId}`

/** Offers a movement to its order; under the order's money lock. Repeating it after a crash ends what was begun. */
export async function offer(container: MedusaContainer, transaction: TransactionRow, orderId: string): Promise<void> {
  const banking = container.resolve<BankingService>(BANKING)
  const { id, amount } = transaction
  const { outcome, request } = await receive(container, orderId, { amount, causeId: id })
  if (outcome === "fits" || outcome === "received")
    return banking.conclude(id, { state: "accepted", orderId, used: Math.min(amount, request.amount) })
  if (outcome === "paid" && (await isOfConfirmedByHand(banking, request, amount)))
    return banking.conclude(id, { state: "accepted", orderId, used: amount })
  await banking.conclude(id, { state: "queued", orderId, problem: problemOf(outcome, amount, request.amount) })
  if (outcome === "other_amount") await completeParts(container, orderId, request.amount)
}

/** Receives money for an order in the name of a movement. */
export async function receive(
  container: MedusaContainer,
  orderId: string,
  money: { amount: number; causeId: string; shortfall?: number; note?: string },
): Promise<ReceiptOutcome> {
  const at = await container.resolve<ClockService>(CLOCK).now()
  const { causeId, ...receipt } = money
  const { result } = await receivePaymentWorkflow(container).run({
    input: { orderId, at, cause: causeOf(causeId), ...receipt },
  })
  return result
}

/** Two transfers that are together exactly what was asked for: the second was sent because the first was too little. */
async function completeParts(container: MedusaContainer, orderId: string, asked: number): Promise<void> {
  const banking = container.resolve<BankingService>(BANKING)
  const parts = (await banking.openOf(orderId)).filter(({ problem }) => problem === "too_little")
  const last = parts.at(-1)
  if (!last || parts.reduce((sum, { amount }) => sum + amount, 0) !== asked) return
  const { outcome } = await receive(container, orderId, { amount: asked, causeId: last.id })
  if (outcome !== "fits" && outcome !== "received") return
  for (const { id, amount } of parts) await banking.conclude(id, { state: "accepted", orderId, used: amount })
}

/** The operator saw this money before the bank told us of it. */
async function isOfConfirmedByHand(
  banking: BankingService,
  { order_id, cause, paid_amount }: ReceiptOutcome["request"],
  amount: number,
): Promise<boolean> {
  if (!cause?.startsWith("hand:") || paid_amount !== amount) return false
  const [known] = await banking.listBankTransactions({ order_id, state: "accepted" }, { select: ["id"], take: 1 })
  return known === undefined
}

function problemOf(outcome: ReceiptOutcome["outcome"], amount: number, asked: number): TransactionProblem {
  if (outcome === "lapsed") return "late"
  if (outcome === "withdrawn") return "withdrawn"
  if (outcome === "other_amount") return amount < asked ? "too_little" : "too_much"
  return "twice"
}
