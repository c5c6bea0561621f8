import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { AFTERSALE } from "../../modules/aftersale"
import type AftersaleService from "../../modules/aftersale/service"
import { CLOCK } from "../../modules/clock"
import type ClockService from "../../modules/clock/service"

export interface AnswerInput {
  reportId: string
  text: string
  closes: boolean
  /** User of the Admin. */
  by: string
}

const writeAnswerStep = createStep(
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

/** The operator answers a report; the buyer reads it on the order page and is told by the messages. */
export const answerReportWorkflow = createWorkflow("answer-report", (input: AnswerInput) => {
  return new WorkflowResponse(writeAnswerStep(input))
})
