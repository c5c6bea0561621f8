import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { BANKING } from "../modules/banking"
import type BankingService from "../modules/banking/service"
import type { Movement } from "../modules/banking/transactions"
import { moneyOf } from "./money-lock"
import { offer } from "./offer"
import { sayAccepted } from "./say-accepted"
import { triage } from "./triage"

/**
 * Money came onto the operator's account. Each movement is written down once, whoever tells it however often, and then
 * finds its order or waits in the operator's queue.
 */
export async function takeMoney(container: MedusaContainer, movements: readonly Movement[]): Promise<void> {
  const fresh = await container.resolve<BankingService>(BANKING).record(movements)
  await match(
    container,
    fresh.map(({ id }) => id),
  )
}

/**
 * Finds the orders of movements that were written down. What does not fit waits in the queue with its reason; what is
 * not reached within the time stays new, for the job.
 */
export async function match(
  container: MedusaContainer,
  ids: readonly string[],
  withinMs = Number.POSITIVE_INFINITY,
): Promise<void> {
  const until = performance.now() + withinMs
  await triage(container, ids)
  const locking = container.resolve<ILockingModule>(Modules.LOCKING)
  for (const transaction of await container.resolve<BankingService>(BANKING).fresh(ids)) {
    if (performance.now() > until) return
    const { order_id: orderId } = transaction
    if (orderId) await locking.execute(moneyOf(orderId), () => offer(container, transaction, orderId))
  }
}

/** Younger rows may still be under way in some process. */
const QUIET_SECONDS = 25

/** Ends what killed processes left: movements that nobody looked at, and those that paid but do not say so yet. */
export async function rematch(container: MedusaContainer): Promise<string[]> {
  const banking = container.resolve<BankingService>(BANKING)
  const left = await banking.unread(QUIET_SECONDS)
  await match(container, left)
  const paid = await banking.unsaid(QUIET_SECONDS)
  for (const { orderId } of paid) await sayAccepted(container, orderId)
  return [
    ...left.map((id) => `looked at bank transaction ${id}`),
    ...paid.map(({ orderId }) => `wrote down what paid order ${orderId}`),
  ]
}
