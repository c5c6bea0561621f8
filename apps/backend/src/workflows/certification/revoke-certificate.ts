import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Revocation, revokeCertificateStep } from "./steps/revoke-certificate"

/** Takes a certificate's stars off everywhere. */
export const revokeCertificateWorkflow = createWorkflow("revoke-certificate", (input: Revocation) => {
  const certificate = revokeCertificateStep(input)
  return new WorkflowResponse(certificate)
})
