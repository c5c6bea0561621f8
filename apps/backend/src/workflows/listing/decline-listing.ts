import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type DeclineInput, declineReviewStep } from "./steps/decline-review"

/** The operator refuses what a shop sent, or asks for more; what was typed stays. */
export const declineListingWorkflow = createWorkflow("decline-listing", (input: DeclineInput) => {
  return new WorkflowResponse(declineReviewStep(input))
})
