import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PAPER_FILES } from "@ocop/contract"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"
import { PRODUCER } from "../../../modules/producer"
import type { PaperDraft } from "../../../modules/producer/papers"
import type ProducerService from "../../../modules/producer/service"

export const addPaperStep = createStep(
  "add-paper",
  async (paper: Omit<PaperDraft, "at">, { container }) => {
    const at = await container.resolve<ClockService>(CLOCK).now()
    const id = await container.resolve<ProducerService>(PRODUCER).addPaper({ ...paper, at }, PAPER_FILES.most)
    return new StepResponse(id, id)
  },
  async (id, { container }) => {
    if (id) await container.resolve<ProducerService>(PRODUCER).unaddPaper(id)
  },
)
