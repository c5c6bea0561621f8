import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { Identity } from "../../modules/officer/service"
import { appointStep } from "./steps/appoint"
import { requireUserStep } from "./steps/require-user"

/** Gives a user of the Admin a role and a scope. */
export const appointOfficerWorkflow = createWorkflow("appoint-officer", (input: Identity) => {
  requireUserStep(input)
  appointStep(input)
  return new WorkflowResponse(input)
})
