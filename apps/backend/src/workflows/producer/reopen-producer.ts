import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Reopening, reopenProducerStep } from "./steps/reopen-producer"

/** Lets a suspended producer sell again. */
export const reopenProducerWorkflow = createWorkflow("reopen-producer", (input: Reopening) => {
  const producer = reopenProducerStep(input)
  return new WorkflowResponse(producer)
})
