import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CorrectionInput } from "../../certification/correct"
import { correctCertificateStep } from "./steps/correct-certificate"

/** Puts a corrected record in the place of a wrong one. */
export const correctCertificateWorkflow = createWorkflow("correct-certificate", (input: CorrectionInput) => {
  const corrected = correctCertificateStep(input)
  return new WorkflowResponse(corrected)
})
