import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"

/** Approves a producer; what it claims of the public list is taken over, once. */
export const approveProducerStep = createStep(
  "approve-producer",
  async ({ id }: { id: string }, { container }) => {
    const producers = container.resolve<ProducerService>(PRODUCER)
    const moved = await producers.approve(id, await container.resolve<ClockService>(CLOCK).now())
    return new StepResponse({ id, moved }, moved)
  },
  async (moved, { container }) => {
    if (moved) await container.resolve<ProducerService>(PRODUCER).restore(moved)
  },
)
