import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"

/** The producer's row after what came before. */
export const readProducerStep = createStep(
  "read-producer",
  async ({ id }: { id: string; moved: unknown }, { container }) =>
    new StepResponse(await container.resolve<ProducerService>(PRODUCER).retrieveProducer(id)),
)
