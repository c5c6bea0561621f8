import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { AwardInput } from "../../certification/award"
import { awardCertificateStep } from "./steps/award-certificate"

/** Awards stars by a decision; the badge shows from the day of issue on. */
export const awardCertificateWorkflow = createWorkflow("award-certificate", (input: AwardInput) => {
  const awarded = awardCertificateStep(input)
  return new WorkflowResponse(awarded)
})
