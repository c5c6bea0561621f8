import type { MedusaContainer } from "@medusajs/framework/types"
import { BANKING } from "../modules/banking"
import type BankingService from "../modules/banking/service"
import { MARKETPLACE } from "../modules/marketplace"
import type MarketplaceService from "../modules/marketplace/service"
import { causeOf } from "./offer"

/**
 * An order is paid by a movement, and the row of the movement (and of those it was put together with) does not say so,
 * because the process died in between. What is more than the order asked for goes back.
 */
export async function sayAccepted(container: MedusaContainer, orderId: string): Promise<void> {
  const banking = container.resolve<BankingService>(BANKING)
  const request = await container.resolve<MarketplaceService>(MARKETPLACE).requestOf(orderId)
  if (!request?.paid_amount) return
  const open = await banking.openOf(orderId)
  const cause = open.filter(({ id }) => causeOf(id) === request.cause)
  let missing = request.paid_amount - request.shortfall
  for (const { id, amount } of [...cause, ...open.filter((other) => !cause.includes(other))]) {
    if (missing === 0 || (amount > missing && causeOf(id) !== request.cause)) continue
    const used = Math.min(amount, missing)
    await banking.conclude(id, { state: "accepted", orderId, used })
    missing -= used
  }
}
