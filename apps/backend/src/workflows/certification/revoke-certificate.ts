import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { RevocationInput } from "../../certification/revoke"
import { revokeCertificateStep } from "./steps/revoke-certificate"

/** Takes a certificate's stars off everywhere, on one of the law's grounds. */
export const revokeCertificateWorkflow = createWorkflow("revoke-certificate", (input: RevocationInput) => {
  const revoked = revokeCertificateStep(input)
  return new WorkflowResponse(revoked)
})
