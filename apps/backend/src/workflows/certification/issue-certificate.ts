import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CertificateRecord } from "../../modules/certification/certificate-record"
import { findProductStep } from "../listing/steps/find-product"
import { issueCertificateStep } from "./steps/issue-certificate"

/** Records a certificate of a product that exists. */
export const issueCertificateWorkflow = createWorkflow(
  "issue-certificate",
  (input: Omit<CertificateRecord, "code">) => {
    findProductStep(input.productId)
    const certificate = issueCertificateStep(input)
    return new WorkflowResponse(certificate)
  },
)
