import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Approval, approveProducerStep } from "./steps/approve-producer"

/** Lets an identified producer sell. */
export const approveProducerWorkflow = createWorkflow("approve-producer", (input: Approval) => {
  const producer = approveProducerStep(input)
  return new WorkflowResponse(producer)
})
