import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { dismissStep } from "./steps/dismiss"

/** Takes a user's role away; the user stays, and may do nothing. */
export const dismissOfficerWorkflow = createWorkflow("dismiss-officer", (input: { userId: string }) => {
  dismissStep(input)
  return new WorkflowResponse(input)
})
