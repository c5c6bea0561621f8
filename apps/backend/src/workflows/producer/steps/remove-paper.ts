import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"

export const removePaperStep = createStep(
  "remove-paper",
  async ({ producerId, id }: { producerId: string; id: string }, { container }) => {
    const fileId = await container.resolve<ProducerService>(PRODUCER).removePaper(producerId, id)
    return new StepResponse(fileId, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProducerService>(PRODUCER).putPaperBack(id)
  },
)
