import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { GraceInput } from "../../certification/grant-grace"
import { grantGraceStep } from "./steps/grant-grace"

/** Lets a certificate's stars show past expiry, where re-assessment could not be filed in time. */
export const grantGraceWorkflow = createWorkflow("grant-grace", (input: GraceInput) => {
  const before = grantGraceStep(input)
  return new WorkflowResponse(before)
})
