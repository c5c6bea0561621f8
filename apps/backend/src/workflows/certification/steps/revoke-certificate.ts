import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION } from "../../../modules/certification"
import type CertificationService from "../../../modules/certification/service"

export interface Revocation {
  id: string
  /** YYYY-MM-DD. */
  on: string
  reason: string
}

export const revokeCertificateStep = createStep(
  "revoke-certificate",
  async ({ id, ...revocation }: Revocation, { container }) => {
    const certificate = await container.resolve<CertificationService>(CERTIFICATION).revoke(id, revocation)
    return new StepResponse(certificate, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<CertificationService>(CERTIFICATION).reinstate(id)
  },
)
