import type { MedusaContainer } from "@medusajs/framework/types"
import { BANKING } from "../modules/banking"
import type BankingService from "../modules/banking/service"
import type { Movement, TransactionRow } from "../modules/banking/transactions"
import { matchTransaction } from "./match-transaction"
import { sayAccepted } from "./say-accepted"

/**
 * Money came onto the operator's account. Each movement is written down once, whoever tells it however often, and then
 * finds its order or waits in the operator's queue. Answers the movements that nobody had told before.
 */
export async function takeMoney(container: MedusaContainer, movements: readonly Movement[]): Promise<TransactionRow[]> {
  const fresh = await container.resolve<BankingService>(BANKING).record(movements)
  for (const transaction of fresh) await matchTransaction(container, transaction)
  return fresh
}

/** Younger rows may still be under way in some process. */
const QUIET_SECONDS = 25

/** Ends what killed processes left: movements that nobody looked at, and those that paid but do not say so yet. */
export async function rematch(container: MedusaContainer): Promise<string[]> {
  const banking = container.resolve<BankingService>(BANKING)
  const left = await banking.unread(QUIET_SECONDS)
  for (const transaction of left) await matchTransaction(container, transaction)
  const paid = await banking.unsaid(QUIET_SECONDS)
  for (const { orderId } of paid) await sayAccepted(container, orderId)
  return [
    ...left.map(({ id }) => `looked at bank transaction ${id}`),
    ...paid.map(({ orderId }) => `wrote down what paid order ${orderId}`),
  ]
}
