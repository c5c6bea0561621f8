import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"

export interface Reopening {
  id: string
}

export const reopenProducerStep = createStep(
  "reopen-producer",
  async ({ id }: Reopening, { container }) => {
    const producers = container.resolve<ProducerService>(PRODUCER)
    const before = await producers.standingOf(id)
    return new StepResponse(await producers.reopen(id), before)
  },
  async (before, { container }) => {
    if (before) await container.resolve<ProducerService>(PRODUCER).restore(before)
  },
)
