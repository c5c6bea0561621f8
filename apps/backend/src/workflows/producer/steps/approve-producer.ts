import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"

export interface Approval {
  id: string
}

export const approveProducerStep = createStep(
  "approve-producer",
  async ({ id }: Approval, { container }) => {
    const producers = container.resolve<ProducerService>(PRODUCER)
    const before = await producers.standingOf(id)
    return new StepResponse(await producers.approve(id), before)
  },
  async (before, { container }) => {
    if (before) await container.resolve<ProducerService>(PRODUCER).restore(before)
  },
)
