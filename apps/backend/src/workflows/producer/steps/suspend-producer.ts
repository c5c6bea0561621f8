import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"

export interface Suspension {
  id: string
  reason: string
}

export const suspendProducerStep = createStep(
  "suspend-producer",
  async ({ id, reason }: Suspension, { container }) => {
    const producers = container.resolve<ProducerService>(PRODUCER)
    const before = await producers.standingOf(id)
    return new StepResponse(await producers.suspend(id, reason), before)
  },
  async (before, { container }) => {
    if (before) await container.resolve<ProducerService>(PRODUCER).restore(before)
  },
)
