import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRODUCER } from "../../../modules/producer"
import type ProducerService from "../../../modules/producer/service"
import type { NameDecision } from "../../../modules/producer/shops"

/** Accepts or refuses the name that a shop wants. @throws NOT_FOUND, NOT_ALLOWED when another is wanted by now, or none. */
export const decideNameStep = createStep(
  "decide-name",
  async ({ id, decision }: { id: string; decision: NameDecision }, { container }) => {
    const changed = await container.resolve<ProducerService>(PRODUCER).decideName(id, decision)
    return new StepResponse(changed, { id, before: changed.before })
  },
  async (decided, { container }) => {
    if (decided) await container.resolve<ProducerService>(PRODUCER).changeBack(decided.id, decided.before)
  },
)
