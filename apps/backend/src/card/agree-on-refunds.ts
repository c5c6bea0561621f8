import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { refundPaymentWorkflow } from "@medusajs/medusa/core-flows"
import type { Ending } from "../modules/card/service"
import { stripe } from "../modules/payment-stripe/client"
import { intentFacts } from "../modules/payment-stripe/intent-facts"
import { ACT_PATIENCE_SECONDS, actsOfOrder } from "../workflows/marketplace/lock"
import { orderOfIntent } from "./order-of-intent"

/**
 * Refunds that somebody made in Stripe's dashboard get their rows in Medusa too; those we made have them. Under the
 * order's lock, so that a refund of ours that is under way is not taken for another's.
 */
export async function agreeOnRefunds(container: MedusaContainer, intentId: string): Promise<Ending> {
  const order = await orderOfIntent(container, intentId)
  if (!order?.paymentId) return { outcome: "nothing_to_do", orderId: order?.orderId ?? null }
  const { orderId, paymentId } = order
  const agree = async () => {
    const payment = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)("payment")
      .where({ id: paymentId })
      .first("data")
    const known = intentFacts(payment?.data).refunds ?? []
    const { data } = await stripe().refunds.list({ payment_intent: intentId, limit: 100 })
    const unknown = data.filter(({ id, status }) => status !== "failed" && status !== "canceled" && !known.includes(id))
    for (const { id, amount } of unknown)
      await refundPaymentWorkflow(container).run({
        input: { payment_id: paymentId, amount, created_by: `stripe:${id}`, note: "Made at Stripe" },
      })
    return unknown.length
  }
  const adopted = await container
    .resolve<ILockingModule>(Modules.LOCKING)
    .execute(actsOfOrder({ order_id: orderId }), agree, { timeout: ACT_PATIENCE_SECONDS })
  return { outcome: "refunds_agree", orderId, detail: adopted > 0 ? `${adopted} made at Stripe` : null }
}
