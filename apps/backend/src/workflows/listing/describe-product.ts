import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Description, describeProductStep } from "./steps/describe-product"

/** Replaces the words about a product. */
export const describeProductWorkflow = createWorkflow("describe-product", (input: Description) => {
  const id = describeProductStep(input)
  return new WorkflowResponse(id)
})
