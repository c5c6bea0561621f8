import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { Refusal } from "../http/problem"
import { CLOCK } from "../modules/clock"
import type ClockService from "../modules/clock/service"
import { MARKETPLACE } from "../modules/marketplace"
import type MarketplaceService from "../modules/marketplace/service"
import { receivePaymentWorkflow } from "../workflows/payment/receive-payment"
import { moneyOf } from "./money-lock"

/**
 * The operator saw the money on the account and says so. The bank's own message of the same sum, when it comes after
 * all, is taken for this money.
 * @throws NOT_FOUND; Refusal not_allowed_now for a card, and for an order that waits for nothing.
 */
export async function confirmByHand(
  container: MedusaContainer,
  { orderId, by, reason }: { orderId: string; by: string; reason: string },
): Promise<void> {
  const request = await container.resolve<MarketplaceService>(MARKETPLACE).requestOf(orderId)
  if (!request) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} is not paid ahead`)
  if (request.method !== "bank_transfer") throw new Refusal("not_allowed_now", "A card is confirmed by Stripe alone")
  const at = await container.resolve<ClockService>(CLOCK).now()
  const input = { orderId, amount: request.amount, at, cause: `hand:${by}:${request.id}`, note: reason }
  const receive = () => receivePaymentWorkflow(container).run({ input })
  const { result } = await container.resolve<ILockingModule>(Modules.LOCKING).execute(moneyOf(orderId), receive)
  if (result.outcome !== "fits" && result.outcome !== "received")
    throw new Refusal("not_allowed_now", `The order waits for nothing: it is ${result.outcome}`)
}
