import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { closeShowroomStep } from "./steps/close-showroom"

/** Closes the showroom of a tourism point, by the point's id. */
export const closeShowroomWorkflow = createWorkflow("close-showroom", (pointId: string) => {
  const showroom = closeShowroomStep(pointId)
  return new WorkflowResponse(showroom)
})
