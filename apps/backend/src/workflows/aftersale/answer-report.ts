import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type AnswerInput, writeAnswerStep } from "./steps/write-answer"

/** The operator answers a report; the buyer reads it on the order page and is told by the messages. */
export const answerReportWorkflow = createWorkflow("answer-report", (input: AnswerInput) => {
  return new WorkflowResponse(writeAnswerStep(input))
})
