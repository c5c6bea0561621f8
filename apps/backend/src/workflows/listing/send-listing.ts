import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { SentListing } from "@ocop/contract"
import { applyAtOnceStep } from "./steps/apply-at-once"
import { sendReviewStep } from "./steps/send-review"
import { type SendInput, weighListingStep } from "./steps/weigh-listing"

/**
 * A shop sends a listing, a change of one, or says that a recognised product is its own: price, stock and lead time
 * take effect at once, everything that a rule names waits for the operator.
 */
export const sendListingWorkflow = createWorkflow("send-listing", (input: SendInput) => {
  const weighed = weighListingStep(input)
  const applied = applyAtOnceStep({ input, weighed })
  const sent = sendReviewStep({ input, weighed })
  return new WorkflowResponse(
    transform({ applied, sent }, ({ applied, sent }): Omit<SentListing, "missing"> => ({ ...sent, applied })),
  )
})
