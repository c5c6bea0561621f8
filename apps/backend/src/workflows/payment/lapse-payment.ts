import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, cancelOrderWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows"
import { ACT_HOLD_SECONDS, ACT_PATIENCE_SECONDS, actsOfOrder } from "../marketplace/lock"
import { dropBrokenChangesStep } from "../marketplace/steps/drop-broken-changes"
import { beforeLapseStep } from "./steps/before-lapse"
import { claimLapseStep } from "./steps/claim-lapse"
import { finishLapseStep } from "./steps/finish-lapse"
import { markLapsedStep } from "./steps/mark-lapsed"
import { receiveInsteadStep } from "./steps/receive-instead"

/**
 * Nobody paid in time: the order is cancelled and its goods are free again. Money that came at the last moment (a card
 * charged while we were at it) is received instead. Answers whether the order lapsed.
 */
export const lapsePaymentWorkflow = createWorkflow("lapse-payment", (input: { orderId: string }) => {
  const key = transform(input, ({ orderId }) => actsOfOrder({ order_id: orderId }))
  acquireLockStep({ key, timeout: ACT_PATIENCE_SECONDS, ttl: ACT_HOLD_SECONDS })
  const claim = claimLapseStep(input)
  const last = beforeLapseStep(claim)
  // One after the other: Medusa does not bear a condition within a condition.
  const order = when("nothing-came", { last }, ({ last }) => last.lapses).then(() => {
    dropBrokenChangesStep(input.orderId)
    return markLapsedStep(input)
  })
  when("order-stands", { order }, ({ order }) => order?.stands === true).then(() => {
    cancelOrderWorkflow.runAsStep({ input: { order_id: input.orderId, no_notification: true } })
  })
  when("it-lapses", { last }, ({ last }) => last.lapses).then(() => {
    finishLapseStep(input)
  })
  releaseLockStep({ key })
  receiveInsteadStep({ orderId: input.orderId, receipt: last.receipt })
  return new WorkflowResponse(last.lapses)
})
