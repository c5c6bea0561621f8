import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION } from "../../../modules/certification"
import type CertificationService from "../../../modules/certification/service"

export const supersedeCertificateStep = createStep(
  "supersede-certificate",
  async ({ id, by }: { id: string; by: string }, { container }) => {
    const certification = container.resolve<CertificationService>(CERTIFICATION)
    const old = await certification.retrieveCertificate(id)
    return new StepResponse(await certification.supersede(id, by), old)
  },
  async (old, { container }) => {
    if (old) await container.resolve<CertificationService>(CERTIFICATION).restore(old)
  },
)
