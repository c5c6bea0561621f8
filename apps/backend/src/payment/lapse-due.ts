import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CLOCK } from "../modules/clock"
import type ClockService from "../modules/clock/service"
import { lapsePaymentWorkflow } from "../workflows/payment/lapse-payment"

/** Orders in one round; the next round is seconds away. */
const AT_ONCE = 100

/** Lets every order lapse whose time to be paid is over. Answers what it did, for the log. */
export async function lapseDue(container: MedusaContainer): Promise<string[]> {
  const now = await container.resolve<ClockService>(CLOCK).now()
  const orders: string[] = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("payment_request")
    .where({ state: "waiting", act: null, deleted_at: null })
    .where("due_at", "<=", now)
    .orderBy("due_at")
    .limit(AT_ONCE)
    .pluck("order_id")
  const said: string[] = []
  for (const orderId of orders) said.push(await lapse(container, orderId))
  return said
}

/** One that cannot lapse now must not keep the others from it. */
async function lapse(container: MedusaContainer, orderId: string): Promise<string> {
  try {
    const { result } = await lapsePaymentWorkflow(container).run({ input: { orderId } })
    return `${orderId}${result ? "" : " (not: it was paid or withdrawn)"}`
  } catch (error) {
    return `NOT ${orderId}: ${wordsOf(error)}`
  }
}

/** Workflows hand over errors as plain objects. */
const wordsOf = (error: unknown) =>
  typeof error === "object" && error !== null && "message" in error ? String(error.message) : String(error)
