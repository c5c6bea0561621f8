import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import type { BankResolution } from "@ocop/contract"
import { normalizeOrderNumber } from "@ocop/domain"
import { Refusal } from "../http/problem"
import { BANKING } from "../modules/banking"
import type BankingService from "../modules/banking/service"
import { OPEN, type TransactionRow, toTransaction } from "../modules/banking/transactions"
import { CLOCK } from "../modules/clock"
import type ClockService from "../modules/clock/service"
import { MARKETPLACE } from "../modules/marketplace"
import type { PaymentRequestRow } from "../modules/marketplace/payment-request"
import type MarketplaceService from "../modules/marketplace/service"
import { moneyOf } from "./money-lock"
import { causeOf, receive } from "./offer"

interface Resolution extends BankResolution {
  transactionId: string
  by: string
}

/**
 * The operator decides about a movement in the queue.
 * @throws NOT_FOUND; Refusal not_allowed_now for what cannot be done (any more), invalid_fields for an unknown order.
 */
export async function resolveTransaction(container: MedusaContainer, resolution: Resolution): Promise<void> {
  const banking = container.resolve<BankingService>(BANKING)
  const found = await banking.retrieveBankTransaction(resolution.transactionId)
  const orderId = await orderOf(container, resolution.orderNumber, found.order_id)
  const decide = async () => {
    const transaction = toTransaction(await banking.retrieveBankTransaction(found.id))
    if (resolution.decision === "accept") return accept(container, transaction, orderId, resolution)
    await settle(container, transaction, resolution, { state: STATE[resolution.decision], ...(orderId && { orderId }) })
  }
  // The movement itself is locked too: two decisions may name two orders, and its own order may be about to take it.
  const keys = [found.id, found.order_id, orderId].flatMap((key) => (key ? moneyOf(key) : []))
  await container.resolve<ILockingModule>(Modules.LOCKING).execute(keys, decide)
}

const STATE = { refund: "refunding", ask: "asked", ignore: "ignored" } as const

async function orderOf(container: MedusaContainer, number: string | undefined, known: string | null) {
  if (!number) return known
  const [placed] = await container
    .resolve<MarketplaceService>(MARKETPLACE)
    .listPlacedOrders({ number: normalizeOrderNumber(number) ?? "" }, { select: ["order_id"] })
  if (!placed) throw new Refusal("invalid_fields", `There is no order ${number}`, { orderNumber: "unknown" })
  return placed.order_id
}

async function accept(
  container: MedusaContainer,
  transaction: TransactionRow,
  orderId: string | null,
  resolution: Resolution,
): Promise<void> {
  if (!orderId) throw new Refusal("invalid_fields", "Say for which order", { orderNumber: "missing" })
  await requireUnspent(container, transaction, orderId)
  if (transaction.currency !== "VND") throw new Refusal("not_allowed_now", "Only đồng pay an order")
  const request = await container.resolve<MarketplaceService>(MARKETPLACE).requestOf(orderId)
  if (request?.method !== "bank_transfer") throw new Refusal("not_allowed_now", "This order is not paid by transfer")
  const parts = await partsFor(container, transaction, request)
  const sum = parts.reduce((all, { amount }) => all + amount, 0)
  const amount = Math.min(sum, request.amount)
  const { outcome } = await receive(container, orderId, {
    amount,
    causeId: transaction.id,
    note: resolution.reason,
    shortfall: request.amount - amount,
  })
  if (outcome !== "fits" && outcome !== "received")
    throw new Refusal("not_allowed_now", `The order cannot take this money: it is ${outcome}`)
  for (const part of parts)
    await settle(container, part, resolution, {
      state: "accepted",
      orderId,
      used: Math.min(part.amount, request.amount),
    })
}

/** @throws Refusal for money that is settled, or that pays another order though its row does not say so yet. */
async function requireUnspent(container: MedusaContainer, { id, state }: TransactionRow, orderId: string) {
  const sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const pays = await sql("payment_request")
    .whereNot({ order_id: orderId })
    .where((either) => either.where({ cause: causeOf(id) }).orWhereRaw(BEING_RECEIVED, [causeOf(id)]))
    .first("id")
  if (!OPEN.includes(state) || pays)
    throw new Refusal("not_allowed_now", `Bank transaction ${id} is ${pays ? "accepted" : state} already`)
}

const BEING_RECEIVED = "(act = 'receive' and act_input->'receipt'->>'cause' = ?)"

/** This movement, and the smaller ones that came before for the same order and fit beside it. */
async function partsFor(
  container: MedusaContainer,
  transaction: TransactionRow,
  { order_id, amount }: PaymentRequestRow,
): Promise<TransactionRow[]> {
  const others = (await container.resolve<BankingService>(BANKING).openOf(order_id)).filter(
    ({ id, problem }) => id !== transaction.id && problem === "too_little",
  )
  const parts = [transaction]
  let sum = transaction.amount
  for (const other of others)
    if (sum + other.amount <= amount) {
      parts.push(other)
      sum += other.amount
    }
  return parts
}

async function settle(
  container: MedusaContainer,
  { id, currency }: TransactionRow,
  { by, reason }: Resolution,
  decision: { state: "accepted" | "refunding" | "asked" | "ignored"; orderId?: string; used?: number },
): Promise<void> {
  if (decision.state === "refunding" && currency !== "VND")
    throw new Refusal("not_allowed_now", "Only đồng are sent back from here")
  const at = await container.resolve<ClockService>(CLOCK).now()
  try {
    await container.resolve<BankingService>(BANKING).resolve(id, { ...decision, by, at, reason })
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.CONFLICT)
      throw new Refusal("not_allowed_now", error.message)
    throw error
  }
}
