import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { MarkReportKind } from "@ocop/domain"
import { keepPhotosStep } from "../aftersale/steps/keep-photos"
import { reportMarkStep } from "./steps/report-mark"

export interface MarkReportInput {
  productId: string | null
  certificateId: string | null
  what: MarkReportKind
  text: string
  /** How to reach the reporter; personal data. */
  contact: string | null
  /** WebP files, base64, at most three: what a workflow is told must be JSON. */
  photos: string[]
}

/** Anybody tells that the OCOP mark is used wrongly: photographs are kept privately, the report waits in the queue. */
export const reportMarkWorkflow = createWorkflow("report-mark", (input: MarkReportInput) => {
  const fileIds = keepPhotosStep(input.photos)
  const report = reportMarkStep(
    transform({ input, fileIds }, ({ input: { photos: _, ...told }, fileIds }) => ({ ...told, fileIds })),
  )
  return new WorkflowResponse(report)
})
