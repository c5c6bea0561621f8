import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { type Opening, openShowroomStep } from "./steps/open-showroom"

/** Opens the showroom of a tourism point. */
export const openShowroomWorkflow = createWorkflow("open-showroom", (input: Opening) => {
  const showroom = openShowroomStep(input)
  return new WorkflowResponse(showroom)
})
