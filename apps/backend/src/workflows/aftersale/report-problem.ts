import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ReportProblem } from "@ocop/contract"
import { keepPhotosStep } from "./steps/keep-photos"
import { writeReportStep } from "./steps/write-report"

export interface ReportInput extends ReportProblem {
  orderId: string
  producerOrderId: string
  /** WebP files, base64: what a workflow is told must be JSON. */
  photos: string[]
}

/** A buyer tells what is wrong with a parcel: photographs are kept privately, the report waits for the operator. */
export const reportProblemWorkflow = createWorkflow("report-problem", (input: ReportInput) => {
  const fileIds = keepPhotosStep(input.photos)
  const report = writeReportStep(
    transform({ input, fileIds }, ({ input: { photos: _, ...told }, fileIds }) => ({ ...told, fileIds })),
  )
  return new WorkflowResponse(report)
})
