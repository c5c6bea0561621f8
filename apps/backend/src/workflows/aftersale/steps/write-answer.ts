import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { AFTERSALE } from "../../../modules/aftersale"
import type { AnswerDraft } from "../../../modules/aftersale/reports"
import type AftersaleService from "../../../modules/aftersale/service"
import { CLOCK } from "../../../modules/clock"
import type ClockService from "../../../modules/clock/service"

export type AnswerInput = Omit<AnswerDraft, "at">

export const writeAnswerStep = createStep(
  "write-answer",
  async (input: AnswerInput, { container }) => {
    const at = await container.resolve<ClockService>(CLOCK).now()
    const { id, before } = await container.resolve<AftersaleService>(AFTERSALE).answer({ ...input, at })
    return new StepResponse(id, { reportId: input.reportId, id, before })
  },
  async (written, { container }) => {
    if (written)
      await container.resolve<AftersaleService>(AFTERSALE).unanswer(written.reportId, written.id, written.before)
  },
)
