import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION } from "../../../modules/certification"
import type CertificationService from "../../../modules/certification/service"

export interface Grace {
  id: string
  /** The last day on which stars show, YYYY-MM-DD. */
  until: string
  ground: string
}

export const grantGraceStep = createStep(
  "grant-grace",
  async ({ id, until, ground }: Grace, { container }) => {
    const certification = container.resolve<CertificationService>(CERTIFICATION)
    const { grace_until, grace_ground } = await certification.retrieveCertificate(id)
    const before = grace_until && grace_ground ? { until: grace_until, ground: grace_ground } : null
    const certificate = await certification.grantGrace(id, { until, ground })
    return new StepResponse(certificate, { id, before })
  },
  async (granted, { container }) => {
    if (granted) await container.resolve<CertificationService>(CERTIFICATION).restoreGrace(granted.id, granted.before)
  },
)
