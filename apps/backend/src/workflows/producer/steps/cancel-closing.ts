import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"
import type { Mark } from "./record-act"

export const cancelClosingStep = createStep(
  "cancel-closing",
  async ({ producerId, id, mark }: { producerId: string; id: string; mark: Mark }, { container }) => {
    const closing = await container.resolve<ProducerService>(PRODUCER).cancelClosing(producerId, id, mark.actor)
    return new StepResponse(closing, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProducerService>(PRODUCER).putClosingBack(id)
  },
)
