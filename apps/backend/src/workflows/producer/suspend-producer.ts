import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Suspension, suspendProducerStep } from "./steps/suspend-producer"

/** Stops a producer's sales at once; what is ordered goes on. */
export const suspendProducerWorkflow = createWorkflow("suspend-producer", (input: Suspension) => {
  const producer = suspendProducerStep(input)
  return new WorkflowResponse(producer)
})
