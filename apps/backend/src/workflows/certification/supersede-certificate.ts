import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CertificateRecord } from "../../modules/certification/certificate-record"
import { issueCertificateStep } from "./steps/issue-certificate"
import { supersedeCertificateStep } from "./steps/supersede-certificate"

interface Correction {
  id: string
  /** Names the same product as the wrong record. */
  record: Omit<CertificateRecord, "code">
}

/** Puts a corrected record in the place of a wrong one. */
export const supersedeCertificateWorkflow = createWorkflow("supersede-certificate", (input: Correction) => {
  const corrected = issueCertificateStep(input.record)
  supersedeCertificateStep(
    transform({ input, corrected }, ({ input, corrected }) => ({ id: input.id, by: corrected.id })),
  )
  return new WorkflowResponse(corrected)
})
