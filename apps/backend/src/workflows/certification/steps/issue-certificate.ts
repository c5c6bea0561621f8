import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION } from "../../../modules/certification"
import type { CertificateRecord } from "../../../modules/certification/certificate-record"
import type CertificationService from "../../../modules/certification/service"

export const issueCertificateStep = createStep(
  "issue-certificate",
  async (record: Omit<CertificateRecord, "code">, { container }) => {
    const certificate = await container.resolve<CertificationService>(CERTIFICATION).issue(record)
    return new StepResponse(certificate, certificate.id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<CertificationService>(CERTIFICATION).withdraw(id)
  },
)
